import type { Issue, IssueChange, ItemPorts, Jira, Log } from '../../src/app/ports';
import type { Decision } from '../../src/contract/issue-view';
import type { Answer, ProblemCode } from '../../src/contract/problem';
import { memoryTeams } from './memory-teams';
import { noApplies } from './no-applies';
import { scriptedAdvice, scriptedEngine } from './scripted-engine';
import type { ItemFields, Rights, World } from './world';

/** A world in memory, with the log's lines and a clock to turn. `pause` is awaited before every access, to let runs overlap. */
export interface MemoryWorld extends World {
  readonly lines: readonly string[];
  /** Names of the calls to Jira, in order: `viewer.readIssue`. */
  readonly calls: string[];
  readonly clock: { at: number };
}

const LEVELS: Readonly<Record<ItemFields['type'], number>> = { Epic: 1, Story: 0, Task: 0, Bug: 0, 'Sub-task': -1 };

/** Jira, storage, log and clock in memory. */
export function memoryWorld({
  pause = async () => {},
}: {
  readonly pause?: (step: string) => Promise<unknown>;
} = {}): MemoryWorld {
  const issues = new Map<string, Issue>();
  const decisions = new Map<string, Decision>();
  const lines: string[] = [];
  const calls: string[] = [];
  const clock = { at: Date.parse('2026-11-21T08:00:00Z') };
  let writes: string[] = [];
  let rights: Rights = { labelsOnScreen: true, appMayWrite: true, viewerMaySee: true, viewerMayEdit: true };

  const jira = (who: 'app' | 'viewer'): Jira => {
    const call = async (name: string) => {
      calls.push(`${who}.${name}`);
      await pause(`${who}.${name}`);
    };
    const maySee = () => who === 'app' || rights.viewerMaySee;
    const mayWrite = () => (who === 'app' ? rights.appMayWrite : rights.viewerMayEdit);
    return {
      readIssue: async (id) => {
        await call('readIssue');
        const issue = issues.get(id);
        return issue && maySee() ? { ok: true, value: issue } : problem('not-visible', 'reading the item');
      },
      changeIssue: async (before, change) => {
        await call('changeIssue');
        const now = issues.get(before.id);
        if (!now || !mayWrite()) return problem('not-editable', 'writing the label');
        const touchesLabels = change.addLabels.length + change.removeLabels.length > 0;
        if (touchesLabels && !rights.labelsOnScreen) return { ok: true, value: { issue: before, skipped: 'labels' } };
        const issue = applied(now, change);
        issues.set(issue.id, issue);
        writes.push(`${who} ${JSON.stringify(change)}`);
        await pause(`${who}.returned`);
        return { ok: true, value: { issue: issues.get(issue.id) ?? issue, skipped: null } };
      },
      mayEdit: async () => {
        await call('mayEdit');
        return maySee() ? { ok: true, value: mayWrite() } : problem('not-visible', 'checking rights');
      },
      readProject: async (id) => {
        await call('readProject');
        return maySee()
          ? { ok: true, value: { id, key: 'WAY', name: 'Waymark' } }
          : problem('not-visible', 'reading the project');
      },
    };
  };

  const log =
    (level: string): Log['info'] =>
    (event, facts) => {
      lines.push(JSON.stringify({ level, event, ...facts }));
    };
  const ports: ItemPorts = {
    asApp: jira('app'),
    asViewer: jira('viewer'),
    decisions: {
      get: async (id) => {
        await pause('decisions.get');
        return decisions.get(id) ?? null;
      },
      getMany: async (ids) => new Map([...decisions].filter(([id]) => ids.includes(id))),
      keep: async (id, decision) => {
        await pause('decisions.keep');
        decisions.set(id, decision);
      },
      drop: async (id) => void decisions.delete(id),
    },
    teams: memoryTeams(),
    applying: noApplies(),
    engine: scriptedEngine,
    advice: scriptedAdvice,
    scans: { markTouched: async () => undefined },
    clock: { now: () => new Date(clock.at) },
    log: { info: log('info'), warn: log('warn') },
  };

  return {
    ports,
    lines,
    calls,
    clock,
    create: async (fields) => {
      const id = String(10_000 + issues.size);
      issues.set(id, edited(blank(id, `WAY-${issues.size + 1}`), fields));
      return id;
    },
    edit: async (id, fields) => {
      const issue = issues.get(id);
      if (!issue) throw new Error(`no item ${id}`);
      issues.set(id, edited(issue, fields));
    },
    move: async (id) => {
      const issue = issues.get(id);
      if (issue) issues.set(id, { ...issue, projectId: '10001' });
    },
    look: async (id) => ({ labels: issues.get(id)?.labels ?? [], record: issues.get(id)?.record ?? null }),
    allow: async (change) => {
      rights = { ...rights, ...change };
    },
    takeWrites: () => {
      const taken = writes;
      writes = [];
      return taken;
    },
  };
}

function problem(code: ProblemCode, where: string): Answer<never> {
  return { ok: false, problem: { code, where } };
}

function blank(id: string, key: string): Issue {
  return {
    id,
    key,
    projectId: '10000',
    summary: 'story about a walk',
    description: null,
    issueType: typeOf('Story'),
    labels: [],
    status: 'To do',
    parentKey: null,
    links: 0,
    children: [],
    pictures: 0,
    record: null,
  };
}

function typeOf(name: ItemFields['type']): Issue['issueType'] {
  return { id: name, name, iconUrl: null, subtask: name === 'Sub-task', hierarchyLevel: LEVELS[name] };
}

function edited(issue: Issue, { type, ...fields }: Partial<ItemFields>): Issue {
  return { ...issue, ...fields, issueType: type ? typeOf(type) : issue.issueType };
}

function applied(issue: Issue, { addLabels, removeLabels, record }: IssueChange): Issue {
  const labels = new Set([...issue.labels, ...addLabels]);
  for (const label of removeLabels) labels.delete(label);
  return { ...issue, labels: [...labels].sort(), record: record === undefined ? issue.record : record };
}
