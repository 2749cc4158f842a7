import type { ReactNode } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import { KIND_WORDS } from '../shared/kinds';
import { formerReading } from './decided';
import { FiledAs } from './filed-as';
import { HowSure, TeamsCall } from './how-sure';
import { LabelLine } from './label-line';
import { VerdictHead } from './verdict-head';
import { whyAbstained } from './why-abstained';

interface ReadingHeadProps {
  readonly reading: IssueReading;
  /** The sidebar's: a smaller tile, and an enabler's type beside its word. */
  readonly small: boolean;
  readonly children?: ReactNode;
}

/** The verdict row: of a person's decision, of an abstention, or of what the words say. */
export function ReadingHead({ reading, small, children }: ReadingHeadProps) {
  return (
    <VerdictHead small={small} {...headOf(reading, small)}>
      {children}
    </VerdictHead>
  );
}

function headOf(reading: IssueReading, small: boolean) {
  const { verdict, decision, labelState } = reading;
  const label = labelState.whyNot === 'abstained' ? null : <LabelLine state={labelState} />;
  if (decision !== null) {
    return {
      kind: decision.kind,
      title: decision.kind === null ? 'None of the four' : KIND_WORDS[decision.kind].name,
      sure: <TeamsCall />,
      says: (
        <>
          <p>{formerReading(reading)}</p>
          {label}
        </>
      ),
    };
  }
  if (verdict.kind === null) {
    return { kind: null, title: 'Not labelled', says: <p>{whyAbstained(reading)}</p> };
  }
  const type =
    small && verdict.enablerType !== null ? <span className="enabler-type"> · {verdict.enablerType}</span> : null;
  return {
    kind: verdict.kind,
    title: (
      <>
        {KIND_WORDS[verdict.kind].name}
        {type}
      </>
    ),
    sure: <HowSure verdict={verdict} />,
    says: (
      <>
        <FiledAs reading={reading} enablerType={!small} />
        {label}
      </>
    ),
  };
}
