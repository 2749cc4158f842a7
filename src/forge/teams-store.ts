import * as v from '@badrap/valita';
import kvs from '@forge/kvs';
import type { Teams } from '../app/ports';
import { type Adaptation, adapt, type Correction, NO_ADAPTATION } from '../engine/index';
import { IdShape, KindShape, shaped } from './shape';

/** What is learned of a project is bounded: the newest corrections stay. */
const MOST_CORRECTIONS = 200;

const CorrectionShape = v.object({
  issue: IdShape,
  kind: KindShape,
  signals: v.array(v.string()),
  before: v.array(v.number()),
});
const TeamShape = v.object({
  roles: v.array(v.string()),
  corrections: v.array(CorrectionShape),
  pulls: v.array(v.array(v.number())),
});
type Team = v.Infer<typeof TeamShape>;

const NOBODY: Team = { roles: [], corrections: [], pulls: [] };
const keyOf = (projectId: string) => `team:${projectId}`;

async function read(projectId: string): Promise<Team | null> {
  return shaped(TeamShape, await kvs.get(keyOf(projectId)));
}

/** Replaces what was learned from one item. The pulls are fitted here once, not with every item that is read. */
async function replace(projectId: string, issue: string, correction: Correction | null): Promise<void> {
  const team = (await read(projectId)) ?? NOBODY;
  const others = team.corrections.filter((one) => one.issue !== issue);
  if (correction === null && others.length === team.corrections.length) return;
  const added =
    correction === null
      ? []
      : [{ ...correction, issue, signals: [...correction.signals], before: [...correction.before] }];
  const corrections = [...others, ...added].slice(-MOST_CORRECTIONS);
  const { pulls } = adapt(corrections, team.roles);
  await kvs.set(keyOf(projectId), { roles: team.roles, corrections, pulls: pulls.map((pull) => pull.map(rounded)) });
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** What each project's team has taught, in Forge's storage: one key a project, signal ids and numbers, no words of items. */
export const teamsStore: Teams = {
  adaptationOf: async (projectId): Promise<Adaptation> => (await read(projectId)) ?? NO_ADAPTATION,
  learn: (projectId, issueId, correction) => replace(projectId, issueId, correction),
  forget: (projectId, issueId) => replace(projectId, issueId, null),
};
