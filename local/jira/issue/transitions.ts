import { presentStatus } from '../present/status';
import type { Account } from '../site/accounts';
import type { Status } from '../site/catalog';
import type { Site } from '../site/site';
import type { Issue } from './issue';

/** Every status may be reached from every other, as in the workflow that new projects start with. */
const statusesOf = (site: Site, issue: Issue): readonly Status[] =>
  site.catalog.of('project', issue.projectId).statusIds.map((id) => site.catalog.of('status', id));

/** The status that a transition leads to. */
export const transitionTarget = (site: Site, issue: Issue, transitionId: string): Status | null =>
  statusesOf(site, issue)[(Number(transitionId) - 11) / 10] ?? null;

/** The transitions that this viewer may make. */
export function presentTransitions(site: Site, issue: Issue, viewer: Account | null): readonly unknown[] {
  if (!site.permissions.has(viewer, 'TRANSITION_ISSUES', issue.projectId)) return [];
  return statusesOf(site, issue).map((status, at) => ({
    id: String(11 + at * 10),
    name: status.name,
    to: presentStatus(site, status),
    hasScreen: false,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
  }));
}

/** The issue in another status: resolved when it is done, unresolved when it is not. */
export function inStatus(site: Site, issue: Issue, status: Status): Issue {
  const present = site.catalog.of('status', issue.statusId);
  const now = site.now();
  return {
    ...issue,
    statusId: status.id,
    statusChanged: present.category === status.category ? issue.statusChanged : now,
    resolved: status.category === 'done' ? (issue.resolved ?? now) : null,
  };
}
