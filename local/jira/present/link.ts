import type { Issue } from '../issue/issue';
import { LINK_TYPES } from '../site/fixed-entries';
import type { Site } from '../site/site';
import { presentReference } from './issue-reference';

/** A link between two issues: the source is the one that blocks, clones, duplicates. */
export interface Link {
  readonly id: number;
  readonly typeId: number;
  readonly source: number;
  readonly destination: number;
}

/** A link type as lists and links carry it. */
export function presentLinkType(site: Site, typeId: number): Readonly<Record<string, unknown>> {
  const type = LINK_TYPES.find((candidate) => candidate.id === typeId) ?? LINK_TYPES[0];
  return {
    id: String(type.id),
    name: type.name,
    inward: type.inward,
    outward: type.outward,
    self: `${site.baseUrl}/rest/api/3/issueLinkType/${type.id}`,
  };
}

/** A link as one of its issues shows it: only the other end. */
export function presentLink(site: Site, link: Link, other: Issue): Readonly<Record<string, unknown>> {
  const end = link.source === other.id ? 'inwardIssue' : 'outwardIssue';
  return {
    id: String(link.id),
    self: `${site.baseUrl}/rest/api/3/issueLink/${link.id}`,
    type: presentLinkType(site, link.typeId),
    [end]: presentReference(site, other),
  };
}
