import { listedFindings } from '../shared/finding-words';
import { Abstention } from './abstention';
import { Decided } from './decided';
import { Disagree } from './disagree';
import { type LayoutProps, mayDisagree, wordsStand } from './layout-props';
import { likelyChoice } from './likely-choice';
import { NextStep } from './next-step';
import { ReadingHead } from './reading-head';
import { chooseReasons } from './reasons';
import { ShortFindings } from './short-findings';
import { ShortReasons } from './short-reasons';
import { SpikeNeeds } from './spike-needs';
import { WhatTheWordsSay } from './what-the-words-say';

const SHORT = 3;
const LONG = 5;

/** The narrow column's layout: the kind at a glance, three reasons, and one thing to do. */
export function Sidebar({ reading, actions }: LayoutProps) {
  const { verdict, decision } = reading;
  const stand = wordsStand(reading);
  const more = chooseReasons(verdict, LONG).shown.length - chooseReasons(verdict, SHORT).shown.length;
  return (
    <>
      <ReadingHead reading={reading} small />
      {decision !== null && (
        <Decided decision={decision} mayEdit={reading.mayEdit} letWordsDecide={actions.letWordsDecide} />
      )}
      {decision === null && verdict.kind === null && <Abstention reading={reading} keep={actions.keep} />}
      <div className="short-why">
        {stand && <ShortReasons shown={chooseReasons(verdict, SHORT).shown} />}
        <WhatTheWordsSay reading={reading} label={stand ? moreLabel(more) : undefined} />
      </div>
      {stand && <SpikeNeeds needs={verdict.spikeNeeds} />}
      {stand && <ShortFindings findings={listedFindings(verdict.findings, verdict.kind === 'spike')} />}
      {stand && <NextStep reading={reading} />}
      {decision === null && (
        <footer className="foot">
          <span className="base">Only the words decide</span>
          {mayDisagree(reading) && <Disagree likely={likelyChoice(reading)} keep={actions.keep} />}
        </footer>
      )}
    </>
  );
}

function moreLabel(more: number): string {
  if (more < 1) return 'Shown in the text';
  return `${more} more ${more === 1 ? 'reason' : 'reasons'}, shown in the text`;
}
