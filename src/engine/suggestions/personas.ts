import type { ParsedText } from '../text/parsed-text';
import type { Persona } from './project-context';
import { isOutside } from './role-side';
import { roleWords } from './role-words';

const FEWEST = 2;
const MOST = 6;
const LONGEST = 40;

/** The roles that a project's stories speak for, the commonest first: each at least twice, six at most. */
export function personasOf(stories: readonly ParsedText[]): readonly Persona[] {
  const counts = new Map<string, number>();
  for (const role of stories.flatMap(rolesOf)) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([role, count]) => ({ role, stories: count }));
}

/** Whom a story in story form speaks for, outside the team. */
function rolesOf({ statement }: ParsedText): readonly string[] {
  const role = statement?.form === 'story' ? statement.role : null;
  if (!role || !isOutside(role.quote)) return [];
  return roleWords(role.quote).filter((name) => name.length <= LONGEST);
}
