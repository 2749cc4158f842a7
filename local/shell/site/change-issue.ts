import * as v from 'valibot';
import { type Answer, good, then } from './answer';
import { type Ask, shaped } from './ask';

const Transitions = v.object({
  transitions: v.array(
    v.object({ id: v.string(), to: v.object({ name: v.string(), statusCategory: v.object({ key: v.string() }) }) }),
  ),
});
const LinkTypes = v.object({
  issueLinkTypes: v.array(v.object({ name: v.string(), inward: v.string(), outward: v.string() })),
});

const issuePath = (key: string, rest = ''): string => `/rest/api/3/issue/${encodeURIComponent(key)}${rest}`;

/** Sets fields of an issue, named by their ids. */
export const setFields = (ask: Ask, key: string, fields: Readonly<Record<string, unknown>>): Promise<Answer<unknown>> =>
  ask(issuePath(key), { method: 'PUT', body: { fields } });

/** Adds or removes one label and leaves the others alone. */
export const changeLabel = (
  ask: Ask,
  key: string,
  operation: { readonly add: string } | { readonly remove: string },
): Promise<Answer<unknown>> => ask(issuePath(key), { method: 'PUT', body: { update: { labels: [operation] } } });

/** Where the workflow lets an issue go from here. */
export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly category: string;
}

/** Reads the transitions that the user may take; none for a reader. */
export async function readTransitions(ask: Ask, key: string): Promise<Answer<readonly Transition[]>> {
  return then(then(ask(issuePath(key, '/transitions')), shaped(Transitions)), ({ transitions }) =>
    good(transitions.map(({ id, to }) => ({ id, name: to.name, category: to.statusCategory.key }))),
  );
}

/** Takes a transition. */
export const takeTransition = (ask: Ask, key: string, id: string): Promise<Answer<unknown>> =>
  ask(issuePath(key, '/transitions'), { method: 'POST', body: { transition: { id } } });

/** A sense in which items can be linked; `inward` when the sentence is read from the far end. */
export interface LinkSense {
  readonly type: string;
  readonly says: string;
  readonly inward: boolean;
}

/** The senses that the site offers, both ends of each type. */
export async function readLinkSenses(ask: Ask): Promise<Answer<readonly LinkSense[]>> {
  return then(then(ask('/rest/api/3/issueLinkType'), shaped(LinkTypes)), ({ issueLinkTypes }) =>
    good(
      issueLinkTypes.flatMap(({ name, inward, outward }) => {
        const out = { type: name, says: outward, inward: false };
        return inward === outward ? [out] : [out, { type: name, says: inward, inward: true }];
      }),
    ),
  );
}

/** Links `key` to `other` so that it reads "`key` says `other`". */
export function addLink(
  ask: Ask,
  sense: LinkSense,
  { key, other }: { readonly key: string; readonly other: string },
): Promise<Answer<unknown>> {
  // In Jira's words the outward sentence stands on the *inward* issue.
  const [from, to] = sense.inward ? [other, key] : [key, other];
  const body = { type: { name: sense.type }, inwardIssue: { key: from }, outwardIssue: { key: to } };
  return ask('/rest/api/3/issueLink', { method: 'POST', body });
}

/** Takes a link away. */
export const removeLink = (ask: Ask, id: string): Promise<Answer<unknown>> =>
  ask(`/rest/api/3/issueLink/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** Adds a comment. */
export const addComment = (ask: Ask, key: string, body: unknown): Promise<Answer<unknown>> =>
  ask(issuePath(key, '/comment'), { method: 'POST', body: { body } });
