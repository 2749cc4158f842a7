import { useId, useRef } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import { ReasonList } from '../../issue/reason-list';
import { chooseReasons } from '../../issue/reasons';
import { TextPreview } from '../../issue/text-preview';
import { useLinking } from '../../issue/use-linking';
import '../../issue/evidence.css';
import '../../issue/reasons.css';

const MOST_REASONS = 9;

/** An item's text with its evidence marked, and the reasons below, linked both ways. */
export function TextWithReasons({ reading }: { readonly reading: Pick<IssueReading, 'text' | 'blocks' | 'verdict'> }) {
  const root = useRef<HTMLDivElement>(null);
  const active = useLinking(root);
  const id = useId();
  const { shown } = chooseReasons(reading.verdict, MOST_REASONS);
  const idOf = (reason: number) => `${id}reason-${reason}`;
  return (
    <div className="text-with-reasons" ref={root}>
      <h3 id={`${id}text`} className="unseen">
        The text
      </h3>
      <TextPreview reading={reading} shown={shown} active={active} label={`${id}text`} idOf={idOf} />
      <h3>Why</h3>
      <ReasonList shown={shown} active={active} idOf={idOf} />
    </div>
  );
}
