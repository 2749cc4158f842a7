import { AVATARS } from './resources/avatars';
import { BULK } from './resources/bulk';
import { COMMENTS } from './resources/comments';
import { CREATE_ISSUE } from './resources/create-issue';
import { FIELD_LISTS } from './resources/fields';
import { ISSUE_PROPERTIES } from './resources/issue-properties';
import { LINKS } from './resources/links';
import { LISTS } from './resources/lists';
import { MANY_ISSUES } from './resources/many-issues';
import { ME } from './resources/me';
import { PROJECTS } from './resources/projects';
import { READ_ISSUE } from './resources/read-issue';
import type { Route } from './resources/route';
import { SEARCH } from './resources/search';
import { TASKS } from './resources/tasks';
import { USERS } from './resources/users';
import { WRITE_ISSUE } from './resources/write-issue';
import { badRequest } from './site/jira-problem';

const ROUTES: readonly Route[] = [
  ...READ_ISSUE,
  ...WRITE_ISSUE,
  ...CREATE_ISSUE,
  ...MANY_ISSUES,
  ...BULK,
  ...TASKS,
  ...ISSUE_PROPERTIES,
  ...COMMENTS,
  ...LINKS,
  ...FIELD_LISTS,
  ...SEARCH,
  ...ME,
  ...USERS,
  ...PROJECTS,
  ...LISTS,
  ...AVATARS,
];

interface Compiled extends Route {
  readonly parts: readonly string[];
  readonly variables: number;
}

const isVariable = (part: string): boolean => part.startsWith('{');

/** By method and number of parts; fixed names before variable ones, so that `issue/bulkfetch` is not an issue. */
const COMPILED = new Map<string, readonly Compiled[]>();
for (const route of ROUTES) {
  const parts = route.path.split('/');
  const compiled = { ...route, parts, variables: parts.filter(isVariable).length };
  const slot = `${route.method} ${parts.length}`;
  const sorted = [...(COMPILED.get(slot) ?? []), compiled].sort((one, other) => one.variables - other.variables);
  COMPILED.set(slot, sorted);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest('The path is not encoded correctly.');
  }
}

/** The route for a method and a path below /rest/api/3/, with the path's variable parts; null for an unmodelled call. */
export function findRoute(
  method: string,
  path: string,
): { readonly route: Route; readonly variables: Readonly<Record<string, string>> } | null {
  const parts = path.split('/');
  const fits = (candidate: Compiled): boolean =>
    candidate.parts.every((part, at) => isVariable(part) || part === parts[at]);
  const route = COMPILED.get(`${method} ${parts.length}`)?.find(fits);
  if (!route) return null;
  const named = route.parts.flatMap((part, at) =>
    isVariable(part) ? [[part.slice(1, -1), decode(parts[at] ?? '')]] : [],
  );
  return { route, variables: Object.fromEntries(named) };
}
