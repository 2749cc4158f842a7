import type { HealthFilters, SprintRange } from '../../../src/engine/health/filters';
import type { HealthListQuery } from '../../../src/engine/health/health-list';

/** What the page shows, and everything that a copied link must bring back. */
export interface Address {
  readonly view: View;
  readonly filters: HealthFilters;
  /** The sprints to compare with; null for none. */
  readonly compare: SprintRange | null;
}

export type View =
  | { readonly name: 'overview' }
  | { readonly name: 'list'; readonly query: HealthListQuery }
  | { readonly name: 'refine' }
  | { readonly name: 'workshop' };

export const NO_FILTERS: HealthFilters = {
  epics: [],
  components: [],
  versions: [],
  labels: [],
  issueTypes: [],
  statuses: [],
  sprints: null,
};

/** Whether any filter is set. */
export function isFiltered(filters: HealthFilters): boolean {
  return filters.sprints !== null || LISTS.some((name) => filters[name].length > 0);
}

type ListName = Exclude<keyof HealthFilters, 'sprints'>;
const LISTS: readonly ListName[] = ['epics', 'components', 'versions', 'labels', 'issueTypes', 'statuses'];
const STATUSES = ['to-do', 'in-progress', 'done'] as const;

/** The address as a path within the frame: "/list/forced-story?statuses=new&sprints=31-36". */
export function pathOf({ view, filters, compare }: Address): string {
  const search = new URLSearchParams([
    ...LISTS.flatMap((name) => filters[name].map((value) => [name, String(value)])),
    ...rangePairs('sprints', filters.sprints),
    ...rangePairs('compare', compare),
    ...(view.name === 'list' ? narrowing(view.query) : []),
  ]);
  const words = search.toString();
  return `${viewPath(view)}${words === '' ? '' : `?${words}`}`;
}

function rangePairs(name: string, range: SprintRange | null): string[][] {
  return range === null ? [] : [[name, `${range.from}-${range.to}`]];
}

function narrowing({ kind, issueType, step }: HealthListQuery): string[][] {
  return Object.entries({ kind, issueType, step }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
}

function viewPath(view: View): string {
  if (view.name === 'overview') return '/';
  return view.name === 'list' ? `/list/${view.query.list}` : `/${view.name}`;
}

/** Reads an address back; whatever is not understood is left out, as links grow old. */
export function addressAt(pathname: string, search: string): Address {
  const words = new URLSearchParams(search);
  return {
    view: viewAt(pathname, words),
    filters: {
      epics: numbersIn(words, 'epics'),
      components: numbersIn(words, 'components'),
      versions: numbersIn(words, 'versions'),
      labels: words.getAll('labels'),
      issueTypes: numbersIn(words, 'issueTypes'),
      statuses: STATUSES.filter((status) => words.getAll('statuses').includes(status)),
      sprints: rangeIn(words.get('sprints')),
    },
    compare: rangeIn(words.get('compare')),
  };
}

function viewAt(pathname: string, words: URLSearchParams): View {
  const [name = '', list = ''] = pathname.split('/').filter((part) => part !== '');
  if (name === 'refine' || name === 'workshop') return { name };
  if (name !== 'list' || list === '') return { name: 'overview' };
  const kind = words.get('kind');
  const [issueType] = numbersIn(words, 'issueType');
  const [step] = numbersIn(words, 'step');
  // The backend refuses a list that it does not know; the screen then says so.
  const query = {
    list,
    ...(kind === null ? {} : { kind }),
    ...(issueType === undefined ? {} : { issueType }),
    ...(step === undefined ? {} : { step }),
  } as HealthListQuery;
  return { name: 'list', query };
}

function numbersIn(words: URLSearchParams, name: string): readonly number[] {
  return words
    .getAll(name)
    .filter((value) => /^\d{1,15}$/.test(value))
    .map(Number);
}

function rangeIn(text: string | null): SprintRange | null {
  const found = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? '');
  return found === null ? null : { from: Number(found[1]), to: Number(found[2]) };
}
