import type { BackfillJob, BackfillProgress } from '../../src/app/backfill-job';
import { NO_PROGRESS } from '../../src/app/backfill-job';
import type { BulkChange, BulkChangePorts } from '../../src/app/bulk-change';
import type { BackfillStore, BulkTask, DueItems, SharedChange } from '../../src/app/bulk-ports';
import type { Issue } from '../../src/app/ports';
import type { HealthRow } from '../../src/engine/index';
import { memoryWorld } from './in-memory-ports';
import { mortality, survive } from './mortal';
import { backlogOf } from './rows';
import { scanWorld } from './scan-world';

const TYPES = ['Story', 'Task'].map((name) => ({ id: name, name, iconUrl: null, subtask: false, hierarchyLevel: 0 }));

const HOLD_MS = 600_000;

/** A project whose items are changed in bulk, in memory: every call to Jira or storage may be the last of its run. */
export function bulkWorld({ mayChangeMany = true } = {}) {
  const memory = memoryWorld();
  const { dying, mortal } = mortality();
  const { ports: scanPorts } = scanWorld({ numbers: [] });
  const rows: HealthRow[] = [];
  const submitted: BulkTask[] = [];
  const touched = new Set<string>();
  const asked = new Set<string>();
  const { asViewer } = memory.ports;
  const issuesOf = async (ids: readonly number[]): Promise<readonly Issue[]> => {
    const read = await Promise.all(ids.map((id) => asViewer.readIssue(String(id))));
    return read.flatMap((answer) => (answer.ok ? [answer.value] : []));
  };
  const perform = async (task: BulkTask): Promise<void> => {
    for (const issue of await issuesOf(task.ids)) {
      const addLabels = task.do === 'add-label' ? [task.label] : [];
      const removeLabels = task.do === 'remove-label' ? [task.label] : [];
      await asViewer.changeIssue(issue, {
        addLabels,
        removeLabels,
        ...(task.do === 'write-record' && { record: task.record }),
      });
    }
  };
  const { snapshots, scans } = scanPorts;
  const ports: BulkChangePorts = {
    ...memory.ports,
    queue: scanPorts.queue,
    reader: { ...scanPorts.reader, countIssues: async () => ({ ok: true, value: rows.length }) },
    asViewer: mortal('viewer', asViewer),
    decisions: mortal('decisions', memory.ports.decisions),
    teams: mortal('teams', memory.ports.teams),
    snapshots: {
      ...snapshots,
      readHead: async () => ({ engine: 'scripted-1', asOf: '', sweptAt: '', leaves: [0] }),
      readTables: async () => backlogOf([]),
      readLeaves: async () => rows,
    },
    scans: mortal('scans', {
      ...scans,
      markTouched: async (_project, id) => void touched.add(id),
      touchAll: async () => void touched.add('all'),
    }),
    viewers: {
      fetchIssues: async () => ({ ok: true, value: [] }),
      readSummaries: async () => ({ ok: true, value: new Map() }),
      countIssues: async () => ({ ok: true, value: rows.length }),
      mayEditIn: async () => ({ ok: true, value: true }),
      visibleIds: async () => ({ ok: true, value: new Set(rows.map(({ id }) => id)) }),
      seesAll: async () => ({ ok: true, value: true }),
    },
    bulk: mortal('bulk', {
      readRights: async () => ({ ok: true, value: { edit: true, bulk: mayChangeMany } }),
      fetchIssues: async (ids) => ({ ok: true, value: await issuesOf(ids) }),
      submit: async (task) => {
        submitted.push(task);
        await perform(task);
        return { ok: true, value: String(submitted.length) };
      },
      readTask: async () => ({ ok: true, value: { state: 'done', refused: [] } }),
    }),
    backfills: mortal('backfills', backfillStore(asked, memory.clock)),
    edits: mortal('edits', {
      readTypes: async () => ({ ok: true, value: TYPES }),
      edit: async (id, { workType }) => {
        await memory.edit(id, { type: workType === 'Task' ? 'Task' : 'Story' });
        return { ok: true, value: { taken: true, value: (await issuesOf([Number(id)]))[0] as Issue } };
      },
    }),
    changes: mortal('changes', changeStore(asked, memory.clock)),
    pause: async (ms) => {
      memory.clock.at += ms;
    },
  };
  return { ...memory, ports, rows, submitted, touched, dying, untilEnd: untilEnd(memory.clock) };
}

/** Asks again and again, as a screen does, until it says that it is over; a call that dies is asked again. Gives the last answer. */
function untilEnd(clock: { at: number }) {
  return async <T extends { readonly state: string }>(
    ask: () => Promise<{ readonly ok: boolean; readonly value?: T }>,
  ) => {
    for (let turns = 0; turns < 500; turns += 1) {
      clock.at += 1000;
      const answer = await survive(ask);
      if (answer?.ok && answer.value?.state !== 'running') return answer.value as T;
    }
    throw new Error('it never ends');
  };
}

function backfillStore(asked: Set<string>, clock: { readonly at: number }): BackfillStore {
  let heldUntil = 0;
  const kept = {
    job: 'null',
    due: '{"whole":[],"recordOnly":[]}',
    changes: '[]',
    progress: JSON.stringify(NO_PROGRESS),
  };
  const keep = (name: keyof typeof kept) => async (_project: string, value: unknown) => {
    kept[name] = JSON.stringify(value);
  };
  return {
    readJob: async () => JSON.parse(kept.job) as BackfillJob | null,
    writeJob: keep('job'),
    forgetJob: async () => {
      kept.job = 'null';
    },
    readDue: async () => JSON.parse(kept.due) as DueItems,
    writeDue: keep('due'),
    readChanges: async () => JSON.parse(kept.changes) as readonly SharedChange[],
    writeChanges: keep('changes'),
    readProgress: async () => JSON.parse(kept.progress) as BackfillProgress,
    writeProgress: keep('progress'),
    askToStop: async (_project, id) => void asked.add(id),
    isAskedToStop: async (_project, id) => asked.has(id),
    hold: async () => {
      heldUntil = clock.at + HOLD_MS;
    },
    isHeld: async () => heldUntil > clock.at,
  };
}

const CLAIM_MS = 60_000;

function changeStore(asked: Set<string>, clock: { at: number }): BulkChangePorts['changes'] {
  const kept = { change: 'null', turn: '', claimedUntil: 0 };
  return {
    read: async () => JSON.parse(kept.change) as BulkChange | null,
    write: async (_owner, change) => {
      kept.change = JSON.stringify(change);
    },
    askToStop: async (_owner, id) => void asked.add(id),
    isAskedToStop: async (_owner, id) => asked.has(id),
    noteTurn: async (_owner, turn) => {
      kept.turn = JSON.stringify(turn);
    },
    isTurnNoted: async (_owner, turn) => kept.turn === JSON.stringify(turn),
    claim: async () => {
      if (kept.claimedUntil > clock.at) return null;
      kept.claimedUntil = clock.at + CLAIM_MS;
      return async () => {
        kept.claimedUntil = 0;
      };
    },
  };
}
