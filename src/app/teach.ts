import type { Decision } from '../contract/issue-view';
import { adapt, type Correction, correctionOf, NO_ADAPTATION } from '../engine/index';
import type { Issue, Ports, Team } from './ports';

/** What is learned of a project is bounded: the newest corrections stay. */
const MOST_CORRECTIONS = 200;
const NOBODY: Team = { ...NO_ADAPTATION, corrections: [] };

/**
 * Lets a person's decision speak for similar items of the same project, or no longer (null). "None of the four" says
 * nothing of others. What is learned is what the words alone said and what the person says instead. What an item taught
 * before it was moved goes with the decision that taught it.
 */
export async function teach(ports: Ports, issue: Issue, decision: Decision | null): Promise<void> {
  const { id, projectId } = issue;
  const kind = decision?.kind ?? null;
  const before = await ports.teams.taughtBy(id);
  if (before !== null && before !== projectId) await learn(ports, before, { id, correction: null });
  const correction = kind === null ? null : correctionOf(ports.engine.read(issue).verdict, kind);
  // A lesson is never without its note.
  if (correction !== null && before !== projectId) await ports.teams.noteTaught(id, projectId);
  await learn(ports, projectId, { id, correction });
  if (correction === null && before !== null) await ports.teams.noteTaught(id, null);
}

/** Puts an item's correction in place of its former one; the pulls are fitted here once, not with every item that is read. */
async function learn(
  { teams }: Ports,
  projectId: string,
  { id, correction }: { readonly id: string; readonly correction: Correction | null },
): Promise<void> {
  const team = (await teams.read(projectId)) ?? NOBODY;
  const others = team.corrections.filter(({ issue }) => issue !== id);
  if (correction === null && others.length === team.corrections.length) return;
  const added = correction === null ? [] : [{ ...correction, issue: id }];
  const corrections = [...others, ...added].slice(-MOST_CORRECTIONS);
  const { pulls } = adapt(corrections, team.roles);
  await teams.write(projectId, { roles: team.roles, corrections, pulls });
}
