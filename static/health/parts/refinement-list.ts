import type { HealthListItem, TalkItem } from '../../../src/contract/health-list-view';

/** An item to talk about; without a problem it was put on the list by hand. */
export type Topic = Pick<TalkItem, 'id' | 'key' | 'summary' | 'filedAs' | 'due' | 'points' | 'couldHelp'> & {
  readonly problem: TalkItem['problem'] | null;
  readonly ask: TalkItem['ask'];
};

/** Items that go onto the list at once: more than that no meeting gets through. */
export const MOST_ADDED = 50;

// Kept while the page is open and nowhere else, as it holds the items' words.
let added: readonly Topic[] = [];

/** Puts items on the list for refinement, once each; gives how many were new. */
export function addToRefinement(items: readonly HealthListItem[]): number {
  const present = new Set(added.map(({ id }) => id));
  const fresh = items.filter(({ id }) => !present.has(id));
  added = [...added, ...fresh.map(topicOf)];
  return fresh.length;
}

/** The items that were added by hand since the page was opened. */
export function addedTopics(): readonly Topic[] {
  return added;
}

/** Takes over the list of the page that opened this one over the window. */
export function takeAdded(given: unknown): void {
  // It comes from a frame of our own, by way of Jira.
  if (Array.isArray(given)) added = given as readonly Topic[];
}

/** Empties the list, as after a refinement. */
export function forgetAdded(): void {
  added = [];
}

function topicOf({ id, key, summary, filedAs, due, points, couldHelp, problems }: HealthListItem): Topic {
  return { id, key, summary, filedAs, due, points, couldHelp, problem: problems[0] ?? null, ask: 'team' };
}
