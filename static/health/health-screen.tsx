import { useAddress, WithAddress } from './address/use-address';
import { Overview } from './overview/overview';
import { PageHead } from './page-head';
import { StateOfReading } from './states/state-of-reading';
import { type HealthState, useHealth } from './use-health';

interface HealthScreenProps {
  readonly siteUrl: string;
}

/** The backlog health page, at whatever address it was opened. */
export function HealthScreen({ siteUrl }: HealthScreenProps) {
  return (
    <WithAddress>
      <Views siteUrl={siteUrl} />
    </WithAddress>
  );
}

function Views({ siteUrl }: HealthScreenProps) {
  const health = useHealth();
  const { view } = useAddress().address;
  void view;
  return <OverviewPage health={health} siteUrl={siteUrl} />;
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
