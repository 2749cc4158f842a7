import { lazy, Suspense } from 'react';
import { useAddress, WithAddress } from './address/use-address';
import type { Opening } from './opening';
import { Overview } from './overview/overview';
import { PageHead } from './page-head';
import { StateOfReading } from './states/state-of-reading';
import { type HealthState, useHealth } from './use-health';
import { useOverWindow } from './use-over-window';

interface HealthScreenProps {
  readonly siteUrl: string;
  /** What was asked already; without it the page asks by itself. */
  readonly opening?: Opening | undefined;
}

/** The backlog health page, at whatever address it was opened. */
export function HealthScreen({ siteUrl, opening }: HealthScreenProps) {
  return (
    <WithAddress history={opening?.history}>
      <Views siteUrl={siteUrl} opening={opening} />
    </WithAddress>
  );
}

// Each comes when it is first opened: most visits end on the overview.
const OTHER_VIEWS = {
  list: lazy(async () => ({ default: (await import('./list/list-screen')).ListScreen })),
  refine: lazy(async () => ({ default: (await import('./refine/refine-screen')).RefineScreen })),
  workshop: lazy(async () => ({ default: (await import('./workshop/workshop-screen')).WorkshopScreen })),
};

function Views({ siteUrl, opening }: HealthScreenProps) {
  const health = useHealth(opening?.take);
  const { name } = useAddress().address.view;
  const isOver = useOverWindow(health);
  if (name === 'overview' || isOver || !health.view?.reading) return <OverviewPage health={health} siteUrl={siteUrl} />;
  const OtherView = OTHER_VIEWS[name];
  return (
    <Suspense fallback={<output className="base">Reading…</output>}>
      <OtherView view={health.view} health={health} siteUrl={siteUrl} />
    </Suspense>
  );
}

function OverviewPage({ health, siteUrl }: { readonly health: HealthState; readonly siteUrl: string }) {
  const { view } = health;
  const reading = view?.reading ?? null;
  return (
    <main aria-busy={health.busy}>
      <PageHead health={health} />
      <StateOfReading health={health} />
      {view !== null && reading !== null && (
        <Overview project={view.project} reading={reading} siteUrl={siteUrl} busy={health.busy} />
      )}
    </main>
  );
}
