import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answers } from '../../../src/engine/drafting/draft';
import type { Plan } from '../../../src/engine/drafting/plan';
import type { Suggestion, SuggestionType } from '../../../src/engine/suggestions/suggestion';
import { Icon, type IconName } from '../../shared/icon';
import { useItemCall } from '../item-calls';
import { Attach } from './attach';
import type { Beside } from './beside';
import { Refused } from './refused';
import { UnderWay } from './under-way';
import type { Applying } from './use-apply';
import { useOptions } from './use-options';
import { Workbench } from './workbench';

interface HelpProps {
  readonly reading: IssueReading;
  readonly applying: Applying;
  /** How often another frame asked for the draft. */
  readonly asked?: number;
  /** Answers that are kept elsewhere; without it they are kept here. */
  readonly saying?: Saying;
  readonly beside?: Beside;
  /** Hears of every plan as it is worked on. */
  readonly onPlan?: (plan: Plan) => void;
}

/** Answers by question, and what to do with another one. */
export interface Saying {
  readonly answers: Answers;
  readonly onAnswer: (question: string, words: string) => void;
}

/** What could help, best first, and the one that is chosen at work. */
export function Help({ reading: now, applying, asked = 0, saying, beside, onPlan }: HelpProps) {
  const call = useItemCall();
  const { held, touch, release } = useHeld(now);
  const [chosen, setChosen] = useState(0);
  const [rejected, setRejected] = useState<readonly string[]>([]);
  const { answersTo, answer } = useAnswers(saying);
  const { options } = useOptions(now.mayEdit);
  const heading = useRef<HTMLHeadingElement>(null);
  useShown(heading, asked);
  const id = useId();
  const open = held.suggestions.filter(({ title }) => !rejected.includes(title));
  const suggestion = open[chosen] ?? open[0];
  const reject = ({ type, pattern, title }: Suggestion) => {
    void call('rejectSuggestion', { type, pattern });
    setRejected([...rejected, title]);
    setChosen(0);
    heading.current?.focus();
  };
  const at = suggestion && { suggestion, options, applying, beside, onReject: () => reject(suggestion) };
  return (
    <section aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        What could help
      </h3>
      {suggestion === undefined && <AllRejected onAgain={() => setRejected([])} />}
      <Pills name={id} open={open} chosen={suggestion} onChoose={setChosen} />
      {suggestion?.type === 'keep' && <p className="card idea">{suggestion.sentence}</p>}
      {(suggestion === undefined || suggestion.type === 'keep') && beside?.others(false)}
      {at?.suggestion.type === 'attach' && <Attach key={at.suggestion.title} {...at} reading={held} />}
      {at !== undefined && at.suggestion.type !== 'attach' && at.suggestion.type !== 'keep' && (
        <Workbench
          key={`${at.suggestion.title}${held.basis}`}
          {...at}
          reading={held}
          answers={answersTo(at.suggestion)}
          onAnswer={(question, words) => {
            touch();
            answer(at.suggestion, question, words);
          }}
          onTouch={touch}
          onPlan={onPlan}
        />
      )}
      {applying.busy?.doing === 'apply' && <UnderWay busy={applying.busy} former={now.applied?.at ?? null} />}
      <Refused
        outcome={applying.outcome}
        held={held}
        now={now}
        onFresh={() => {
          release();
          applying.dismiss();
          heading.current?.focus();
        }}
      />
    </section>
  );
}

function AllRejected({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p className="subtle">
      Nothing was changed.{' '}
      <button type="button" className="link-button" onClick={onAgain}>
        Show what could help
      </button>
    </p>
  );
}

/** Scrolls to the heading and puts the focus there each time the draft is asked for. */
function useShown(heading: RefObject<HTMLElement>, asked: number): void {
  useEffect(() => {
    if (asked === 0) return;
    heading.current?.scrollIntoView?.({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [heading, asked]);
}

/** The reading that somebody works on: it stays as it is from the first key stroke until it is let go. */
function useHeld(now: IssueReading) {
  const [kept, setKept] = useState<IssueReading | null>(null);
  // Once a plan is in, what it was made from is past.
  const isPast = kept !== null && kept.applied?.at !== now.applied?.at;
  const held = kept === null || isPast ? now : kept;
  return { held, touch: () => setKept(held), release: () => setKept(null) };
}

/** Answers that outlive the draft they were given to: the same question in another one has them too. */
function useAnswers(saying: Saying | undefined) {
  const [all, setAll] = useState<Readonly<Record<string, string>>>({});
  if (saying !== undefined) {
    const { answers, onAnswer } = saying;
    return { answersTo: () => answers, answer: (_: Suggestion, id: string, words: string) => onAnswer(id, words) };
  }
  return {
    answersTo: (suggestion: Suggestion) => {
      const own = suggestion.questions.map(({ id }) => [id, all[keyOf(suggestion, id)]] as const);
      return Object.fromEntries(own.filter((one): one is readonly [string, string] => one[1] !== undefined));
    },
    answer: (suggestion: Suggestion, id: string, words: string) => setAll({ ...all, [keyOf(suggestion, id)]: words }),
  };
}

// Another question under the same id is another question.
const keyOf = ({ questions }: Suggestion, id: string): string => `${id} ${questions.find((one) => one.id === id)?.ask}`;

const ICONS: Readonly<Record<SuggestionType, IconName>> = {
  lift: 'arrow-up',
  bundle: 'arrow-up',
  split: 'arrow-down',
  attach: 'link',
  rewrite: 'pencil',
  retype: 'refresh',
  keep: 'check',
};

interface PillsProps {
  readonly name: string;
  readonly open: readonly Suggestion[];
  readonly chosen: Suggestion | undefined;
  readonly onChoose: (index: number) => void;
}

function Pills({ name, open, chosen, onChoose }: PillsProps) {
  if (open.length === 0) return null;
  return (
    <fieldset className="pills">
      <legend className="unseen">What could help</legend>
      {open.map((suggestion, index) => (
        <label key={suggestion.title} className="pill">
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={suggestion === chosen}
            onChange={() => onChoose(index)}
          />
          <Icon name={ICONS[suggestion.type]} />
          {suggestion.title}
        </label>
      ))}
    </fieldset>
  );
}
