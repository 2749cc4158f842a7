import type { BulkStatus, LeftAlone } from '../contract/bulk-view';
import type { Answer, Problem } from '../contract/problem';
import { fail, succeed } from './answer';
import {
  type BulkChange,
  type BulkChangePorts,
  type BulkItem,
  type BulkOwner,
  type BulkTurn,
  bulkStatus,
} from './bulk-change';
import { changeDecision } from './change-decision';
import { type BulkAsked, planBulk } from './preview-bulk';
import { whyOvertaken } from './why-overtaken';

/** A screen hears of progress, and no call runs long. */
const LONG_ENOUGH_MS = 6000;
/** Jira takes one edit a second without complaint. */
const EDIT_MS = 1000;
/** So many seconds are longer than a call works, and shorter than one may run. */
const MOST_TRIES = 12;
const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

/** Begins a change to chosen items, written by the viewer while their page asks for progress. */
export async function startBulk(
  ports: BulkChangePorts,
  owner: BulkOwner,
  asked: Omit<BulkAsked, 'projectId'>,
): Promise<Answer<BulkStatus>> {
  const planned = await planBulk(ports, { ...asked, projectId: owner.projectId });
  if (!planned.ok) return planned;
  return alone(ports, owner, async () => {
    const running = await ports.changes.read(owner);
    if (running?.state === 'running') return succeed(bulkStatus(running));
    const now = ports.clock.now();
    const change: BulkChange = {
      id: String(now.getTime()),
      action: asked.action,
      state: 'running',
      undoing: false,
      at: now.toISOString(),
      undoUntil: new Date(now.getTime() + UNDO_DAYS * DAY_MS).toISOString(),
      items: planned.value.flatMap(({ item }) => item ?? []),
    };
    await ports.changes.write(owner, change);
    return succeed(bulkStatus(change));
  });
}

/** How the viewer's last change stands; while it runs, each call also works for a few seconds, if no other one does. */
export async function readBulk(ports: BulkChangePorts, owner: BulkOwner): Promise<Answer<BulkStatus>> {
  const stands = await ports.changes.read(owner);
  const letGo = stands?.state === 'running' ? await ports.changes.claim(owner) : null;
  if (letGo === null) return succeed(bulkStatus(stands));
  return workOn(ports, owner).finally(letGo);
}

/** Ends it after the item at hand: what is changed stays, the rest stays as it was. */
export async function stopBulk(ports: BulkChangePorts, owner: BulkOwner): Promise<Answer<BulkStatus>> {
  const change = await ports.changes.read(owner);
  if (change?.state === 'running') await ports.changes.askToStop(owner, change.id);
  // Where no call is at work, this is the one that sees to the end.
  const stands = await readBulk(ports, owner);
  return stands.ok && stands.value.state === 'running' ? succeed({ ...stands.value, state: 'stopped' }) : stands;
}

/** Puts the last change back, item by item, leaving alone what somebody changed since. */
export function undoBulk(ports: BulkChangePorts, owner: BulkOwner): Promise<Answer<BulkStatus>> {
  return alone(ports, owner, async () => {
    const change = await ports.changes.read(owner);
    if (change === null || change.state === 'undone') return fail('not-found', 'putting a change back');
    // What was never changed has nothing to be put back.
    const items = change.undoing ? change.items : change.items.filter(({ state }) => state === 'changed');
    const id = String(ports.clock.now().getTime());
    const undoing = { ...change, id, state: 'running', undoing: true, items } as const;
    await ports.changes.write(owner, undoing);
    return succeed(bulkStatus(undoing));
  });
}

/** Begins something once no other call is at work: that one would write its own record over the new one. */
async function alone(
  ports: BulkChangePorts,
  owner: BulkOwner,
  begin: () => Promise<Answer<BulkStatus>>,
): Promise<Answer<BulkStatus>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const letGo = await ports.changes.claim(owner);
    if (letGo !== null) return begin().finally(letGo);
    await ports.pause(EDIT_MS);
  }
  return fail('unexpected', 'waiting');
}

async function workOn(ports: BulkChangePorts, owner: BulkOwner): Promise<Answer<BulkStatus>> {
  let change = await ports.changes.read(owner);
  const deadline = ports.clock.now().getTime() + LONG_ENOUGH_MS;
  while (change?.state === 'running' && ports.clock.now().getTime() < deadline) {
    const stepped = await step(ports, owner, change);
    if (!stepped.ok) return stepped;
    change = stepped.value;
    await ports.changes.write(owner, change);
  }
  return succeed(bulkStatus(change));
}

async function step(ports: BulkChangePorts, owner: BulkOwner, change: BulkChange): Promise<Answer<BulkChange>> {
  const { undoing, items } = change;
  if (await ports.changes.isAskedToStop(owner, change.id)) return succeed({ ...change, state: 'stopped' });
  const at = items.findIndex(({ state }) => state === (undoing ? 'changed' : 'waiting'));
  const item = items[at];
  if (item === undefined) {
    ports.log.info('bulk-done', { project: owner.projectId, items: items.length, undoing });
    return succeed({ ...change, state: undoing ? 'undone' : 'done' });
  }
  const turn = { owner, change, item, mark: { changeId: change.id, issueId: item.id } };
  const state = await (undoing ? undoOne : changeOne)(ports, turn);
  if (!state.ok) return state;
  await ports.scans.markTouched(owner.projectId, item.id);
  await ports.pause(EDIT_MS);
  return succeed({
    ...change,
    items: items.map((each, index) => (index === at ? { ...each, state: state.value } : each)),
  });
}

/** One item's turn. */
interface Turn {
  readonly owner: BulkOwner;
  readonly change: BulkChange;
  readonly item: BulkItem;
  readonly mark: BulkTurn;
}

type One = (ports: BulkChangePorts, turn: Turn) => Promise<Answer<BulkItem['state']>>;

const changeOne: One = async (ports, turn) => {
  const { change, item } = turn;
  if (change.action === 'change-type') return retype(ports, turn, { from: item.from, to: item.to, end: 'changed' });
  const overtaken = await whyOvertaken(ports, turn);
  if (!overtaken.ok) return leave(overtaken.problem);
  if (overtaken.value !== null) return succeed(overtaken.value);
  return decide(ports, item, { decision: { kind: item.kind, by: 'panel', at: change.at }, end: 'changed' });
};

const undoOne: One = async (ports, turn) => {
  const { owner, change, item, mark } = turn;
  if (change.action === 'change-type') return retype(ports, turn, { from: item.to, to: item.from, end: 'undone' });
  const stands = await ports.decisions.get(item.id);
  const isOurs = stands?.at === change.at;
  // Put back by a run that was killed before it could say so.
  const isBack = stands?.at === item.decision?.at && (await ports.changes.isTurnNoted(owner, mark));
  if (!isOurs && !isBack) return succeed('changed-since');
  await ports.changes.noteTurn(owner, mark);
  return decide(ports, item, { decision: item.decision, end: 'undone' });
};

async function decide(
  ports: BulkChangePorts,
  { id }: BulkItem,
  to: { readonly decision: BulkItem['decision']; readonly end: 'changed' | 'undone' },
): Promise<Answer<BulkItem['state']>> {
  const decided = await changeDecision(ports, id, to.decision);
  return decided.ok ? succeed(to.end) : leave(decided.problem);
}

async function retype(
  ports: BulkChangePorts,
  { owner, item: { id }, mark }: Turn,
  type: { readonly from: string; readonly to: string; readonly end: 'changed' | 'undone' },
): Promise<Answer<BulkItem['state']>> {
  const read = await ports.asViewer.readIssue(id);
  if (!read.ok) return leave(read.problem);
  const stands = read.value.issueType.id;
  if (stands === type.to && (await ports.changes.isTurnNoted(owner, mark))) return succeed(type.end);
  if (stands !== type.from) return succeed('changed-since');
  await ports.changes.noteTurn(owner, mark);
  const edited = await ports.edits.edit(id, { workType: type.to, addLabels: [], removeLabels: [] });
  if (!edited.ok) return leave(edited.problem);
  if (edited.value.taken) return succeed(type.end);
  return succeed(edited.value.fields.length > 0 ? 'needs-field' : 'refused-by-jira');
}

const LEFT: Partial<Record<Problem['code'], LeftAlone>> = {
  'not-visible': 'gone',
  'not-found': 'gone',
  'not-editable': 'not-editable',
  'out-of-scope': 'no-kind',
  'invalid-request': 'refused-by-jira',
};

/** A problem of one item leaves it alone; one of Jira's ends the call, and the next goes on. */
function leave(problem: Problem): Answer<LeftAlone> {
  const why = LEFT[problem.code];
  return why === undefined ? { ok: false, problem } : succeed(why);
}
