import type { Decision } from '../contract/issue-view';
import { adapt, correctionOf, NO_ADAPTATION } from '../engine/index';
import type { Issue, Ports, Team } from './ports';

/** What is learned of a project is bounded: the newest corrections stay. */
const MOST_CORRECTIONS = 200;
const NOBODY: Team = { ...NO_ADAPTATION, corrections: [] };

/**
 * Lets a person's decision speak for similar items of the same project, or no longer (null). "None of the four" says
 * nothing of others. What is learned is what the words alone said and what the person says instead; the pulls are
 * fitted here once, not with every item that is read.
 */
export async function teach({ engine, teams }: Ports, issue: Issue, decision: Decision | null): Promise<void> {
  const team = (await teams.read(issue.projectId)) ?? NOBODY;
  const others = team.corrections.filter((one) => one.issue !== issue.id);
  const kind = decision?.kind ?? null;
  if (kind === null && others.length === team.corrections.length) return;
  const { verdict } = engine.read({ summary: issue.summary, description: issue.description });
  const added = kind === null ? [] : [{ ...correctionOf(verdict, kind), issue: issue.id }];
  const corrections = [...others, ...added].slice(-MOST_CORRECTIONS);
  const { pulls } = adapt(corrections, team.roles);
  await teams.write(issue.projectId, { roles: team.roles, corrections, pulls });
}
