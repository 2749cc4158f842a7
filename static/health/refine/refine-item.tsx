import { type RefObject, useRef, useState } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import { itemProblem } from '../../shared/problem-words';
import { Trouble } from '../../shared/trouble';
import type { Topic } from '../parts/refinement-list';
import type { Reading } from '../parts/use-reading';
import { useSingleKeys } from '../parts/use-single-keys';
import { AskedItem } from './asked-item';
import { slotFor } from './side-questions';
import { SuggestionSide } from './suggestion-side';
import type { Refinement } from './use-refinement';

interface RefineItemProps {
  readonly topic: Topic;
  readonly reading: Reading;
  readonly refinement: Refinement;
  readonly keysAreOn: boolean;
  readonly siteUrl: string;
}

/** The item that is talked about: the question and the text, and beside it what could help. */
export function RefineItem({ topic, reading, refinement, keysAreOn, siteUrl }: RefineItemProps) {
  const { item, problem, again } = reading;
  const root = useRef<HTMLDivElement>(null);
  const [disagreeing, setDisagreeing] = useState(false);
  useItemKeys(root, {
    on: keysAreOn,
    later: () => refinement.settle(topic.id, { state: 'later' }),
    disagree: () => setDisagreeing(true),
  });
  if (item === null) {
    return (
      <div className="asked-item">
        {problem === null ? (
          <output className="base">Reading the text…</output>
        ) : (
          <Trouble problem={problem} words={itemProblem(problem)} again={again} />
        )}
      </div>
    );
  }
  const read = item.view.state === 'read' ? item.view : null;
  const said = refinement.saidOf(topic.id);
  return (
    <div className="refine-item" ref={root}>
      <AskedItem
        topic={topic}
        item={item}
        slot={slotFor(topic.problem, read === null ? [] : questionsOf(read))}
        said={said}
        onSay={(what) => refinement.say(topic.id, what)}
        siteUrl={siteUrl}
      />
      <SuggestionSide
        reading={read}
        topic={topic}
        said={said}
        onSay={(what) => refinement.say(topic.id, what)}
        refinement={refinement}
        disagreeing={disagreeing}
        onDisagreeing={setDisagreeing}
        decide={reading.decide}
        change={reading.change}
      />
    </div>
  );
}

interface ItemKeys {
  readonly on: boolean;
  readonly later: () => void;
  readonly disagree: () => void;
}

/** The keys of one item: to its answer, its draft and its reasons, and what to do about it. */
function useItemKeys(root: RefObject<HTMLElement | null>, { on, later, disagree }: ItemKeys): void {
  const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
  const reasons = Array.from({ length: 9 }, (_, at) => String(at + 1));
  useSingleKeys(
    {
      enter: () => find('.answer-field')?.focus(),
      e: () => find('.after textarea, .suggestion-side .field')?.focus(),
      // The primary button applies the draft or, where there is none, decides without it.
      a: () => find('.help .button.primary, .suggestion-side > .actions .button.primary')?.click(),
      l: later,
      d: disagree,
      ...Object.fromEntries(reasons.map((number) => [number, () => find(`button[data-reason="${number}"]`)?.focus()])),
    },
    on,
  );
}

const questionsOf = ({ suggestions: [best] }: IssueReading) => best?.questions ?? [];
