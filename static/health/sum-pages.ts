import type { HealthPage } from '../../src/contract/health-view';

/** Pages added up. */
export type HealthSum = Omit<HealthPage, 'next'>;

/** Nothing read yet. */
export const NOTHING_READ: HealthSum = {
  read: 0,
  outOfScope: 0,
  kinds: { story: 0, enabler: 0, spike: 0, 'technical-task': 0 },
  notClassified: { defect: 0, unclear: 0, language: 0, close: 0 },
  decidedNone: 0,
  inStoryForm: 0,
  mismatches: [],
  forcedStories: [],
};

/** The sum with one page more. */
export function addPage(sum: HealthSum, page: HealthSum): HealthSum {
  return {
    read: sum.read + page.read,
    outOfScope: sum.outOfScope + page.outOfScope,
    kinds: addCounts(sum.kinds, page.kinds),
    notClassified: addCounts(sum.notClassified, page.notClassified),
    decidedNone: sum.decidedNone + page.decidedNone,
    inStoryForm: sum.inStoryForm + page.inStoryForm,
    mismatches: [...sum.mismatches, ...page.mismatches],
    forcedStories: [...sum.forcedStories, ...page.forcedStories],
  };
}

function addCounts<Name extends string>(
  a: Readonly<Record<Name, number>>,
  b: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const sum: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(a) as Name[]) sum[name] = a[name] + b[name];
  return sum as Record<Name, number>;
}

/** Items read as one of the four kinds: the base of every share. */
export function classified({ kinds }: Pick<HealthSum, 'kinds'>): number {
  return Object.values(kinds).reduce((sum, one) => sum + one, 0);
}
