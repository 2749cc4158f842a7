import { Fragment } from 'react';
import { listedFindings } from '../shared/finding-words';
import { RowByRow } from '../shared/row-by-row';
import { Abstention } from './abstention';
import { Decided } from './decided';
import { Disagree } from './disagree';
import { EvidenceView } from './evidence-view';
import { Findings } from './findings';
import { type LayoutProps, mayDisagree, wordsStand } from './layout-props';
import { likelyChoice } from './likely-choice';
import { NothingToChange } from './nothing-to-change';
import { ReadOnly } from './read-only';
import { ReadingHead } from './reading-head';
import { SpikeNeeds } from './spike-needs';
import { WhatTheWordsSay } from './what-the-words-say';
import { HelpWhenSeen, OutcomeIfAny } from './workbench/lazily';

/** The main column's layout: text beside reasons, drawn first, then findings and what could help. */
export function Panel({ reading, actions, applying, keeping, forDraft }: LayoutProps) {
  const { verdict, decision, suggestions } = reading;
  const helps = suggestions.some(({ type }) => type !== 'keep');
  const asksInDraft = suggestions[0]?.outline[0]?.kind === 'spike';
  return (
    <>
      <ReadingHead reading={reading} small={false}>
        {mayDisagree(reading) && <Disagree likely={likelyChoice(reading)} keep={actions.keep} />}
      </ReadingHead>
      {decision !== null && (
        <Decided decision={decision} mayEdit={reading.mayEdit} letWordsDecide={actions.letWordsDecide} />
      )}
      <OutcomeIfAny reading={reading} applying={applying} />
      {!reading.mayEdit && (
        <ReadOnly drafts={wordsStand(reading) && suggestions.some(({ outline }) => outline.length > 0)} />
      )}
      {wordsStand(reading) ? (
        <>
          <NothingToChange suggestions={suggestions} />
          <RowByRow
            rows={[
              <EvidenceView key="why" reading={reading} />,
              <Fragment key="what to do about it">
                {!asksInDraft && <SpikeNeeds needs={verdict.spikeNeeds} card />}
                <Findings
                  findings={listedFindings(verdict.findings, verdict.kind === 'spike')}
                  context={reading.context}
                />
                {helps && <HelpWhenSeen reading={reading} applying={applying} keeping={keeping} forDraft={forDraft} />}
              </Fragment>,
            ]}
          />
        </>
      ) : (
        <>
          {decision === null && <Abstention reading={reading} keep={actions.keep} />}
          <WhatTheWordsSay reading={reading} />
        </>
      )}
    </>
  );
}
