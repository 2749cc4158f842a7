import type { Decision } from '../contract/issue-view';
import { correctionOf } from '../engine/index';
import type { Issue, Ports } from './ports';

/**
 * Lets a person's decision speak for similar items of the same project, or no longer (null). "None of the four" says
 * nothing of others. What is learned is what the words alone said and what the person says instead.
 */
export async function teach({ engine, teams }: Ports, issue: Issue, decision: Decision | null): Promise<void> {
  if (decision === null || decision.kind === null) return teams.forget(issue.projectId, issue.id);
  const { verdict } = engine.read({ summary: issue.summary, description: issue.description });
  await teams.learn(issue.projectId, issue.id, correctionOf(verdict, decision.kind));
}
