import { useId, useRef } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import { ago } from '../shared/dates';
import { useNow } from '../shared/use-now';
import { OtherReasons } from './other-reasons';
import { ReasonList } from './reason-list';
import { chooseReasons } from './reasons';
import { TextPreview } from './text-preview';
import { useLinking } from './use-linking';
import { WhatWouldChange } from './what-would-change';

const MOST_REASONS = 5;

interface EvidenceViewProps {
  readonly reading: IssueReading;
  /** The heading of the reasons. */
  readonly why?: string;
}

/** The text beside the reasons, linked both ways: pointing at a reason marks its words, and the reverse. */
export function EvidenceView({ reading, why = 'Why' }: EvidenceViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const active = useLinking(root);
  const id = useId();
  const now = useNow();
  const { shown, others } = chooseReasons(reading.verdict, MOST_REASONS);
  const all = shown.length + others.length;
  return (
    <div className="evidence" ref={root}>
      <section aria-labelledby={`${id}text`}>
        <div className="section-head">
          <h3 id={`${id}text`}>The text</h3>
          <span className="base">read {ago(reading.readAt, now)}</span>
        </div>
        <TextPreview reading={reading} shown={shown} active={active} label={`${id}text`} idOf={idOf(id)} />
      </section>
      <section aria-labelledby={`${id}why`}>
        <div className="section-head">
          <h3 id={`${id}why`}>{why}</h3>
          <span className="base">
            {others.length > 0 ? `${shown.length} of ${all} reasons` : `${all} reason${all === 1 ? '' : 's'}`}
          </span>
        </div>
        <ReasonList shown={shown} active={active} idOf={idOf(id)} />
        <OtherReasons verdict={reading.verdict} shown={shown} others={others} />
        {reading.change !== null && <WhatWouldChange change={reading.change} />}
      </section>
    </div>
  );
}

const idOf = (prefix: string) => (reason: number) => `${prefix}reason-${reason}`;
