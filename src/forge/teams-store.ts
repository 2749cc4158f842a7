import kvs from '@forge/kvs';
import * as v from 'valibot';
import type { Team, Teams } from '../app/ports';
import { IdShape, KindShape, shaped } from './shape';

const TeamShape = v.object({
  roles: v.array(v.string()),
  corrections: v.array(
    v.object({ issue: IdShape, kind: KindShape, signals: v.array(v.string()), before: v.array(v.number()) }),
  ),
  pulls: v.array(v.array(v.number())),
});

const keyOf = (projectId: string) => `team:${projectId}`;
const taughtKeyOf = (issueId: string) => `taught:${issueId}`;
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** What each project's team has taught, in Forge's storage: one key a project and one for each item that taught; signal ids and numbers, no words of items. */
export const teamsStore: Teams = {
  read: async (projectId) => shaped<Team>(TeamShape, await kvs.get(keyOf(projectId))),
  write: (projectId, { roles, corrections, pulls }) =>
    kvs.set(keyOf(projectId), { roles, corrections, pulls: pulls.map((pull) => pull.map(rounded)) }),
  taughtBy: async (issueId) => shaped(IdShape, await kvs.get(taughtKeyOf(issueId))),
  noteTaught: (issueId, projectId) =>
    projectId === null ? kvs.delete(taughtKeyOf(issueId)) : kvs.set(taughtKeyOf(issueId), projectId),
};
