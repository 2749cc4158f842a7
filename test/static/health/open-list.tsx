import { screen } from '@testing-library/react';
import type { BulkStatus } from '../../../src/contract/bulk-view';
import type { HealthList, HealthListItem } from '../../../src/contract/health-list-view';
import { ListScreen } from '../../../static/health/list/list-screen';
import { forgetAdded } from '../../../static/health/parts/refinement-list';
import { host } from '../../support/fake-host';
import { healthReadingOf, healthViewOf, listItemOf } from '../../support/sample-health';
import { healthStateOf, openAt } from './open-view';

const SITE = 'https://waymark.example';
/** The items of the list, if nothing else is said. */
export const ITEMS = [
  listItemOf(142),
  listItemOf(146, { summary: 'As a system, I want to process GPX files' }),
  listItemOf(155, { summary: 'As a developer, I want to compare map tiles', kind: 'spike', band: 'leaning' }),
  listItemOf(192, { kind: 'enabler', decided: true, band: null, due: { sprint: null, running: false, place: 4 } }),
];

/** Answers pages of a list as the backend does. */
export function answerWith(items: readonly HealthListItem[], parts: Partial<HealthList> = {}) {
  host.answers.readHealthList = ({ from, size }) => ({
    ok: true,
    value: {
      total: items.length,
      of: 171,
      from,
      items: items.slice(from, from + size),
      ids: items.slice(0, 1000).map(({ id }) => id),
      jql: { query: 'key in (WAY-142, WAY-146)', byKind: false },
      ...parts,
    },
  });
}

/** How often the page was read again. */
export const opened = { times: 0 };
/** Opens the list at its address. */
export const openList = (path = '/list/forced-story', mayEdit = true) =>
  openAt(
    path,
    <ListScreen
      view={healthViewOf({ reading: healthReadingOf({ mayEdit }) })}
      health={healthStateOf(opened)}
      siteUrl={SITE}
    />,
  );
export const boxOf = (key: string) => screen.getByRole('checkbox', { name: `Select ${key}` });
export const bar = () => screen.getByRole('region', { name: 'Chosen items' });
/** A change of the list as far as it has come. */
export const statusOf = (parts: Partial<BulkStatus>): BulkStatus => ({
  state: 'running',
  action: 'change-type',
  undoing: false,
  drive: 'jira',
  done: 24,
  changed: 24,
  total: 38,
  leftAlone: [],
  undoUntil: null,
  ...parts,
});

/** Everything as it is before a list is opened. */
export function resetList(): void {
  host.reset();
  forgetAdded();
  opened.times = 0;
  host.answers.readBulk = () => ({
    ok: true,
    value: statusOf({ state: 'none', action: null, done: 0, changed: 0, total: 0 }),
  });
  answerWith(ITEMS);
}
