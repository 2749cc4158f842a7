import { useEffect } from 'react';
import { BacklogPage } from '../backlog/backlog-page';
import { DashboardPage } from '../dashboard/dashboard-page';
import { ImportPage } from '../demo/import-page';
import { TracePage } from '../demo/trace-page';
import { IssuePage } from '../issue/issue-page';
import { ItemsPage } from '../items/items-page';
import { ModulePage } from '../module/module-page';
import { Message } from '../parts/message';
import type { Route } from '../route/route';
import { go, useRoute } from '../route/use-route';
import { useSession } from '../session/session';
import type { Space } from '../site/read-spaces';
import { spaceOf } from './space-of';

/** The page that the address names; one of another `age` is read anew. */
export function Page({ age }: { readonly age: number }) {
  const route = useRoute();
  const { spaces } = useSession();
  const key = spaceOf(route);
  const space = spaces.find((candidate) => candidate.key === key) ?? null;
  useTitle(route, space);
  switch (route.page) {
    case 'home':
      return <Home />;
    case 'dashboard':
      return <DashboardPage key={age} />;
    case 'import':
      return <ImportPage />;
    case 'trace':
      return <TracePage />;
    case 'issue':
      return <IssuePage key={`${route.key} ${age}`} issueKey={route.key} />;
    case 'nowhere':
      return <Nowhere />;
    default:
      return <SpacePage key={age} route={route} space={space} />;
  }
}

type InSpace = Extract<Route, { page: 'backlog' | 'items' | 'module' }>;

function SpacePage({ route, space }: { readonly route: InSpace; readonly space: Space | null }) {
  if (route.page === 'items' && route.space === null) return <ItemsPage space={null} query={route.query} />;
  if (!space) return <NoSpace />;
  if (route.page === 'backlog') return <BacklogPage key={space.key} space={space} />;
  if (route.page === 'items') return <ItemsPage key={space.key} space={space} query={route.query} />;
  return <ModulePage key={`${space.key}/${route.module}`} space={space} moduleKey={route.module} rest={route.rest} />;
}

function Home() {
  const { spaces } = useSession();
  const first = spaces.find(({ teamManaged }) => !teamManaged) ?? spaces[0];
  useEffect(() => {
    if (first) go({ page: 'backlog', space: first.key }, 'replace');
  }, [first]);
  return first ? null : <NoSpace />;
}

function NoSpace() {
  return (
    <>
      <h1 className="hidden">No space to see</h1>
      <Message icon="lock" title="You can’t browse this space">
        It does not exist, or this user has no access. Ask a space admin, or choose another user at the top of the page.
      </Message>
    </>
  );
}

function Nowhere() {
  return (
    <>
      <h1>There is no such page</h1>
      <p>The address does not lead anywhere. The spaces are on the left.</p>
    </>
  );
}

const TITLES: Readonly<Partial<Record<Route['page'], string>>> = {
  backlog: 'Backlog',
  items: 'Items',
  dashboard: 'Dashboard',
  import: 'Import a backlog',
  trace: 'Request trace',
};

function useTitle(route: Route, space: Space | null): void {
  const { modules } = useSession().state;
  const module = route.page === 'module' ? modules.find(({ key }) => key === route.module)?.title : undefined;
  const own = route.page === 'issue' ? route.key : (module ?? TITLES[route.page]);
  const title = [own, route.page === 'issue' ? undefined : space?.name, 'True Story, local demo']
    .filter(Boolean)
    .join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
