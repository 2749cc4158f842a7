import { useRef } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Problem } from '../../../src/contract/problem';
import type { Plan } from '../../../src/engine/drafting/plan';
import type { Kind } from '../../../src/engine/kinds';
import { OfItem } from '../../issue/item-calls';
import { Help } from '../../issue/workbench/help';
import { OutcomeView } from '../../issue/workbench/outcome-view';
import { planText } from '../../issue/workbench/plan-text';
import { KeyCap } from '../parts/key-cap';
import type { Topic } from '../parts/refinement-list';
import type { Reading } from '../parts/use-reading';
import '../../issue/findings.css';
import '../../issue/workbench/workbench.css';
import '../../issue/workbench/draft.css';
import '../../issue/workbench/outcome.css';
import { DisagreeHere } from './disagree-here';
import { JustApplied } from './just-applied';
import { SideActions } from './side-actions';
import { useApplyInWalk } from './use-apply-in-walk';
import type { Refinement, Said } from './use-refinement';

interface SuggestionSideProps {
  /** Null: the item's work type is not read. */
  readonly reading: IssueReading | null;
  readonly topic: Topic;
  readonly said: Said;
  readonly onSay: (change: (before: Said) => Said) => void;
  readonly refinement: Refinement;
  readonly disagreeing: boolean;
  readonly onDisagreeing: (open: boolean) => void;
  readonly decide: (kind: Kind | null) => Promise<Problem | null>;
  readonly change: Reading['change'];
}

/** What could help, as a draft that can be edited and applied, and what else to do about the item. */
export function SuggestionSide(props: SuggestionSideProps) {
  return (
    <OfItem value={props.topic.id}>
      <aside className="suggestion-side" aria-label="What could help">
        <JustApplied refinement={props.refinement} />
        {props.reading === null ? <NotRead {...props} /> : <Suggestions {...props} reading={props.reading} />}
      </aside>
    </OfItem>
  );
}

/** An item that is not read can be talked about all the same. */
function NotRead({ topic, refinement }: SuggestionSideProps) {
  return (
    <>
      <h3 className="side-title">A talk</h3>
      <p className="subtle">This work type is not read, so there is no draft.</p>
      <div className="actions">
        <SideActions topic={topic} refinement={refinement} mayApply={false} draft={null} disagree={null} />
      </div>
    </>
  );
}

function Suggestions({
  reading,
  topic,
  said,
  onSay,
  refinement,
  ...props
}: SuggestionSideProps & { reading: IssueReading }) {
  const { disagreeing, onDisagreeing, decide, change } = props;
  const plan = useRef<Plan | null>(null);
  const draftText = () => (plan.current === null ? null : planText(plan.current));
  const applying = useApplyInWalk(change, { topic, refinement, draftText });
  const button = useRef<HTMLButtonElement>(null);
  const onToggle = () => onDisagreeing(!disagreeing);
  const disagree = reading.mayEdit ? { isOpen: disagreeing, onToggle, button } : null;
  const others = (mayApply: boolean) => (
    <SideActions topic={topic} refinement={refinement} mayApply={mayApply} draft={draftText} disagree={disagree} />
  );
  return (
    <>
      <OutcomeView reading={reading} applying={applying} />
      <div className="help">
        <Help
          reading={reading}
          applying={applying}
          keeping={[said.session, (changed) => onSay((before) => ({ ...before, session: changed(before.session) }))]}
          beside={{ inApply: <KeyCap>A</KeyCap>, others }}
          onPlan={(now) => {
            plan.current = now;
          }}
        />
      </div>
      {disagreeing && disagree !== null && (
        <DisagreeHere
          reading={reading}
          decide={decide}
          onClose={() => {
            onDisagreeing(false);
            button.current?.focus();
          }}
          onKept={(how) => refinement.settle(topic.id, { state: 'decided', how, draft: null, applied: 0 })}
        />
      )}
    </>
  );
}
