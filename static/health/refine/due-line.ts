import type { Due } from '../../../src/contract/health-list-view';
import type { Topic } from '../parts/refinement-list';
import { PROBLEM_WORDS } from '../problem-words';

/** "Sprint 37" inside a sentence; names that are names keep their capital. */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "Too large, sprint 38": why an item is on the list, and when it is due. */
export function whyNow({ problem, due }: Pick<Topic, 'problem' | 'due'>): string {
  const when = due.sprint === null ? 'backlog' : lowerFirst(due.sprint);
  return problem === null ? `Added, ${when}` : `${PROBLEM_WORDS[problem].name}, ${when}`;
}

/** "ranked 1 in sprint 38": an item's place among what is open. */
export function rankWords({ sprint, place }: Due): string {
  const where = sprint === null ? 'the backlog' : lowerFirst(sprint);
  return place === null ? `in ${where}` : `ranked ${place} in ${where}`;
}

/** "sprints 37 and 38": which sprints the items are due in. */
export function sprintsOf(topics: readonly Pick<Topic, 'due'>[]): string {
  const names = [...new Set(topics.map(({ due }) => due.sprint))];
  const sprints = names.filter((name): name is string => name !== null);
  const numbers = sprints.map((name) => Number(/^Sprint (\d+)$/i.exec(name)?.[1]));
  if (sprints.length > 3) return `${sprints.length} sprints`;
  if (numbers.length > 1 && !numbers.includes(Number.NaN)) {
    return `sprints ${listed(numbers.sort((a, b) => a - b).map(String))}`;
  }
  if (sprints.length > 0) return listed(sprints.map(lowerFirst));
  return 'the backlog';
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
