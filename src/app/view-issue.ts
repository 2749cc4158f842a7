import type { Decision, IssueView, LabelState } from '../contract/issue-view';
import type { Adaptation } from '../engine/index';
import { appliedOf } from './apply/applied-of';
import { isUnderWay } from './apply/progress';
import { basisOf } from './basis-of';
import { decideLabel, ownLabel } from './decide-label';
import type { Issue, ItemPorts } from './ports';
import { readText } from './read-text';
import { surroundingsOf } from './surroundings-of';
import { kindsThatFit, whyOutOfScope } from './work-type';

/** An item as the viewer sees it; `taught` is what its team has taught, where that is known already. */
interface Seen {
  readonly issue: Issue;
  readonly decision: Decision | null;
  readonly mayEdit: boolean;
  readonly taught?: Adaptation;
}

/** Assembles what the issue screens show; asks Jira once more only where a label is due and missing. */
export async function viewIssue(ports: ItemPorts, { issue, decision, mayEdit, taught }: Seen): Promise<IssueView> {
  const { id, name, iconUrl } = issue.issueType;
  const filedAs = { id, name, iconUrl };
  const why = whyOutOfScope(issue.issueType);
  if (why !== null) return { state: 'out-of-scope', key: issue.key, filedAs, why };
  const reading = await readText(ports, issue, taught);
  const { parsed, verdict } = reading;
  const [labelState, record, surroundings] = await Promise.all([
    labelStanding(ports, issue, decideLabel(issue, verdict, decision)),
    ports.applying.records.get(issue.id),
    surroundingsOf(ports, issue, reading),
  ]);
  return {
    state: 'read',
    key: issue.key,
    filedAs,
    fits: kindsThatFit(issue.issueType),
    text: parsed.written,
    blocks: parsed.blocks,
    verdict,
    change: ports.advice.whatWouldChange(reading),
    decision,
    labelState,
    readAt: ports.clock.now().toISOString(),
    mayEdit,
    basis: basisOf(issue),
    applied: record !== null && isUnderWay(record) ? appliedOf(record) : null,
    suggestions: ports.advice.suggest(reading, surroundings),
    context: {
      criteria: parsed.criteria.length,
      parent: issue.parentKey,
      links: issue.links,
      // A picture shown in the text is an attachment too.
      pictures: Math.max(parsed.media.pictures, issue.pictures),
      references: parsed.media.links,
    },
  };
}

/** The label as it stands, which may lag behind the one that is due. */
async function labelStanding(ports: ItemPorts, issue: Issue, due: LabelState): Promise<LabelState> {
  if (due.label !== null && issue.labels.includes(due.label)) return due;
  const ours = ownLabel(issue);
  if (ours !== null) return { label: ours, whyNot: null };
  if (due.label === null) return due;
  if (issue.record?.label.whyNot === 'field-not-on-screen') return issue.record.label;
  const appMayEdit = await ports.asApp.mayEdit(issue.id);
  return { label: null, whyNot: appMayEdit.ok && appMayEdit.value ? 'not-yet-written' : 'app-may-not-write' };
}
