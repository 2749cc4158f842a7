import * as v from 'valibot';
import type { Change } from '../issue/history';
import { recordChanges } from '../issue/history';
import type { Issue } from '../issue/issue';
import type { Actor } from '../issue/issue-events';
import { publishIssue, publishLink } from '../issue/issue-events';
import { findIssues, keyOf, saveIssue } from '../issue/issues';
import { presentReference } from '../present/issue-reference';
import type { Link } from '../present/link';
import { presentLinkType } from '../present/link';
import type { Call, Reply } from '../site/call';
import { done, ok } from '../site/call';
import { LINK_TYPES } from '../site/fixed-entries';
import { badRequest, invalidPayload, JiraProblem, notModelled } from '../site/jira-problem';
import { signedIn, visibleIssue } from './access';
import type { Route } from './route';

const id = v.optional(v.union([v.string(), v.number()]));
const body = v.looseObject({
  type: v.looseObject({ id, name: v.optional(v.string()) }),
  inwardIssue: v.looseObject({ id, key: v.optional(v.string()) }),
  outwardIssue: v.looseObject({ id, key: v.optional(v.string()) }),
  comment: v.optional(v.unknown()),
});

type LinkType = (typeof LINK_TYPES)[number];

function findType({ id: typeId, name }: { id?: string | number | undefined; name?: string | undefined }): LinkType {
  const type = LINK_TYPES.find((one) => (typeId === undefined ? one.name === name : String(one.id) === String(typeId)));
  if (type) return type;
  throw new JiraProblem(404, [`No issue link type with name '${name ?? typeId ?? ''}' found.`]);
}

function linkChange(way: string, otherKey: string, happened: 'created' | 'deleted'): Change {
  const there = { id: otherKey, text: `This issue ${way} ${otherKey}` };
  const nothing = { id: null, text: null };
  const [from, to] = happened === 'created' ? [nothing, there] : [there, nothing];
  return { field: 'Link', fieldtype: 'jira', from: from.id, fromString: from.text, to: to.id, toString: to.text };
}

/** Both ends tell of a link in their histories. */
function tellBoth(
  call: Call,
  ends: { source: Issue; destination: Issue; type: LinkType },
  event: { happened: 'created' | 'deleted'; actor: Actor },
): void {
  const { site } = call;
  const { source, destination, type } = ends;
  const at = site.now();
  for (const [end, other, way] of [
    [source, destination, type.outward],
    [destination, source, type.inward],
  ] as const) {
    const items = [linkChange(way, keyOf(site, other), event.happened)];
    const issue = { ...end, updated: at };
    saveIssue(site, issue);
    recordChanges(site, issue, { author: event.actor.account.accountId, at, items });
    publishIssue(site, { happened: 'updated', issue, changes: items }, event.actor);
  }
}

const eventLink = (link: Link, type: LinkType): object => ({
  id: String(link.id),
  sourceIssueId: String(link.source),
  destinationIssueId: String(link.destination),
  issueLinkType: { id: String(type.id), name: type.name, inward: type.inward, outward: type.outward },
});

function makeLink(call: Call): Reply {
  const account = signedIn(call);
  const read = v.safeParse(body, call.body);
  if (!read.success) throw invalidPayload();
  const { inwardIssue, outwardIssue, comment } = read.output;
  if (comment !== undefined) throw notModelled('a comment with an issue link');
  const type = findType(read.output.type);
  const source = visibleIssue(call, String(inwardIssue.id ?? inwardIssue.key ?? ''));
  const destination = visibleIssue(call, String(outwardIssue.id ?? outwardIssue.key ?? ''));
  if (!call.site.permissions.has(account, 'LINK_ISSUES', source.projectId)) {
    throw new JiraProblem(404, [`No Link Issue Permission for issue '${keyOf(call.site, source)}'`]);
  }
  if (source.id === destination.id) throw badRequest('You cannot link an issue to itself.');
  const ends = [type.id, source.id, destination.id] as const;
  const exists = 'SELECT id FROM link WHERE type_id = ? AND source = ? AND destination = ?';
  if (call.site.store.get(exists, ...ends)) return { status: 201 };
  const linkId = call.site.store.run('INSERT INTO link (type_id, source, destination) VALUES (?, ?, ?)', ...ends);
  const actor = { as: call.as, account };
  tellBoth(call, { source, destination, type }, { happened: 'created', actor });
  const link = { id: linkId, typeId: type.id, source: source.id, destination: destination.id };
  publishLink(call.site, { happened: 'created', link: eventLink(link, type) }, actor);
  return { status: 201 };
}

/** The link that the path names with its two issues, where the caller may see both. */
function findLink(call: Call): { readonly link: Link; readonly source: Issue; readonly destination: Issue } {
  const linkId = call.path.linkId ?? '';
  if (!/^\d+$/.test(linkId)) throw badRequest(`'${linkId}' is not a valid issue link ID.`);
  const sql = 'SELECT id, type_id AS typeId, source, destination FROM link WHERE id = ?';
  const link = call.site.store.get<Link>(sql, Number(linkId));
  const [source, destination] = link ? findIssues(call.site, [link.source, link.destination]) : [];
  const visible = [source, destination].every(
    (issue) => issue && call.site.permissions.has(call.account, 'BROWSE_PROJECTS', issue.projectId),
  );
  if (link && source && destination && visible) return { link, source, destination };
  throw new JiraProblem(404, [`No issue link with id '${linkId}' exists.`]);
}

function readLink(call: Call): Reply {
  const { link, source, destination } = findLink(call);
  return ok({
    id: String(link.id),
    self: `${call.site.baseUrl}/rest/api/3/issueLink/${link.id}`,
    type: presentLinkType(call.site, link.typeId),
    inwardIssue: presentReference(call.site, source),
    outwardIssue: presentReference(call.site, destination),
  });
}

function deleteLink(call: Call): Reply {
  const account = signedIn(call);
  const { link, source, destination } = findLink(call);
  const type = findType({ id: link.typeId });
  const allowed = [source, destination].some(({ projectId }) =>
    call.site.permissions.has(account, 'LINK_ISSUES', projectId),
  );
  if (!allowed) throw new JiraProblem(404, [`No Link Issue Permission for issue '${keyOf(call.site, source)}'`]);
  call.site.store.run('DELETE FROM link WHERE id = ?', link.id);
  const actor = { as: call.as, account };
  tellBoth(call, { source, destination, type }, { happened: 'deleted', actor });
  publishLink(call.site, { happened: 'deleted', link: eventLink(link, type) }, actor);
  return done();
}

const listTypes = ({ site }: Call): Reply =>
  ok({ issueLinkTypes: LINK_TYPES.map(({ id: typeId }) => presentLinkType(site, typeId)) });

/** Links between issues, and their types. */
export const LINKS: readonly Route[] = [
  { method: 'POST', path: 'issueLink', answer: makeLink },
  { method: 'GET', path: 'issueLink/{linkId}', answer: readLink },
  { method: 'DELETE', path: 'issueLink/{linkId}', answer: deleteLink },
  { method: 'GET', path: 'issueLinkType', answer: listTypes },
];
