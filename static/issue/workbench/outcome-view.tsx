import type { Applied, ApplyOutcome, EditedItem, UndoOutcome } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import { countOf } from '../../shared/numbers';
import { AppliedBefore, AppliedNow } from './applied-view';
import { PartlyApplied } from './partly-applied';
import { Said } from './said';
import { Trouble } from './trouble';
import { UnderWay } from './under-way';
import type { Applying } from './use-apply';

interface OutcomeProps {
  readonly reading: IssueReading;
  readonly applying: Applying;
}

/** How the item stands after the last plan: applied, in part, or put back, and what is being done about it. */
export function OutcomeView({ reading, applying }: OutcomeProps) {
  const { busy, outcome } = applying;
  const isMending = busy?.doing === 'finish' || busy?.doing === 'undo';
  return (
    <>
      {outcome !== null && outcome.of !== 'apply' && <Trouble outcome={outcome} />}
      <Became reading={reading} applying={applying} />
      {busy !== null && isMending && <UnderWay busy={busy} former={null} />}
    </>
  );
}

function Became({ reading, applying }: OutcomeProps) {
  const { outcome } = applying;
  const told = outcome !== null && 'came' in outcome ? outcome : null;
  const undone = told?.of === 'undo' ? undoSaid(reading, told.came, applying) : null;
  if (undone !== null) return undone;
  const came = told === null || told.of === 'undo' ? null : told.came;
  const { applied } = reading;
  return applied && <AsApplied reading={reading} applied={applied} applying={applying} came={came} />;
}

interface AsAppliedProps extends OutcomeProps {
  readonly applied: Applied;
  /** What became of applying it just now; null for one of before. */
  readonly came: ApplyOutcome | null;
}

function AsApplied({ reading, applied, applying, came }: AsAppliedProps) {
  const all = { reading, applied, applying };
  if (applied.changes.every(({ done }) => done)) {
    const isUndoing = applying.outcome?.of === 'undo';
    return came?.state === 'applied' ? <AppliedNow {...all} /> : <AppliedBefore {...all} open={isUndoing} />;
  }
  const refusal = came?.state === 'partial' ? came.refusal : null;
  return <PartlyApplied applied={applied} refusal={refusal} mayEdit={reading.mayEdit} applying={applying} />;
}

function undoSaid({ applied }: IssueReading, came: UndoOutcome, applying: Applying) {
  const undo = () => void applying.undo(true, applied);
  if (came.state === 'edits-met') return <EditsMet came={came} undo={undo} leave={applying.dismiss} />;
  if (came.state === 'undone' && came.left.length + came.emptied.length > 0) return <LeftBehind came={came} />;
  return null;
}

type Came<State extends UndoOutcome['state']> = Extract<UndoOutcome, { readonly state: State }>;

interface EditsMetProps {
  readonly came: Came<'edits-met'>;
  readonly undo: () => void;
  readonly leave: () => void;
}

function EditsMet({ came, undo, leave }: EditsMetProps) {
  const { edited, others } = came;
  const isOne = edited.length === 1;
  return (
    <Said icon="info" title={titleOf(edited)}>
      <p>
        {edited.map(editedWords).join(' ')}{' '}
        {others === 0
          ? 'Nothing else is left to put back.'
          : `Undo can put the other ${countOf(others, 'change')} back and leave ${isOne ? 'it as it is' : 'them as they are'}.`}
      </p>
      <div className="actions">
        {others > 0 && (
          <button type="button" className="link-button" onClick={undo}>
            Undo the other {others}
          </button>
        )}
        <button type="button" className="link-button" onClick={leave}>
          Leave everything
        </button>
      </div>
    </Said>
  );
}

function titleOf(edited: readonly EditedItem[]): string {
  const [count, isOne] = [edited.length, edited.length === 1];
  if (edited.every(({ what }) => what.includes('hidden')))
    return isOne ? 'You do not see one of the items any more' : `You do not see ${count} of the items any more`;
  return isOne ? 'One item was edited since' : `${count} items were edited since`;
}

function LeftBehind({ came }: { readonly came: Came<'undone'> }) {
  return (
    <Said icon="info" title={`${countOf(came.changes, 'change was', 'changes were')} put back`}>
      {came.left.length > 0 && <p>Left as they are: {came.left.map(({ key }) => key).join(', ')}.</p>}
      {came.emptied.length > 0 && (
        <p>Emptied and unlinked, as you may not delete here: {came.emptied.join(', ')}. An admin can delete them.</p>
      )}
    </Said>
  );
}

const WHAT: Readonly<Record<Exclude<EditedItem['what'][number], 'hidden'>, string>> = {
  summary: 'a new summary',
  description: 'a new description',
  workType: 'another work type',
  parent: 'another parent',
  touched: 'been worked on',
};

function editedWords({ key, what }: EditedItem): string {
  const had = what.flatMap((one) => (one === 'hidden' ? [] : [WHAT[one]]));
  return had.length === 0 ? `${key} is there, out of your sight.` : `${key} has ${had.join(' and ')}.`;
}
