import { type RefObject, useEffect, useId, useRef } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Plan } from '../../../src/engine/drafting/plan';
import type { Suggestion, SuggestionType } from '../../../src/engine/suggestions/suggestion';
import { Icon, type IconName } from '../../shared/icon';
import { useItemCall } from '../item-calls';
import { Attach } from './attach';
import type { Beside } from './beside';
import { Refused } from './refused';
import type { Keeping, Work } from './session';
import { UnderWay } from './under-way';
import type { Applying } from './use-apply';
import { useOptions } from './use-options';
import { useSession } from './use-session';
import { Workbench } from './workbench';

interface HelpProps {
  readonly reading: IssueReading;
  readonly applying: Applying;
  /** Where what is done here is kept. */
  readonly keeping: Keeping;
  /** How often another frame asked for the draft. */
  readonly asked?: number;
  readonly beside?: Beside;
  /** Hears of every plan as it is worked on. */
  readonly onPlan?: (plan: Plan) => void;
}

/** What could help, best first, and the one that is chosen at work. */
export function Help({ reading: now, applying, keeping, asked = 0, beside, onPlan }: HelpProps) {
  const call = useItemCall();
  const session = useSession(now, keeping);
  const { held, open, suggestion } = session;
  const { options, awaited, ask } = useOptions(now.mayEdit);
  const heading = useRef<HTMLHeadingElement>(null);
  useShown(heading, asked);
  const id = useId();
  const reject = (rejected: Suggestion) => {
    const { type, pattern } = rejected;
    void call('rejectSuggestion', { type, pattern });
    session.reject(rejected);
    heading.current?.focus();
  };
  const at = suggestion && {
    suggestion,
    options,
    onAgain: ask,
    applying,
    beside,
    work: session.workOn(suggestion),
    onWork: (some: Partial<Work>) => session.work(suggestion, some),
    onReject: () => reject(suggestion),
  };
  return (
    <section aria-labelledby={id} className={awaited ? 'waiting' : undefined}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        What could help
      </h3>
      {suggestion === undefined && <AllRejected onAgain={session.showAll} />}
      <Pills name={id} open={open} chosen={suggestion} onChoose={session.choose} />
      {suggestion?.type === 'keep' && <p className="card idea">{suggestion.sentence}</p>}
      {(suggestion === undefined || suggestion.type === 'keep') && beside?.others(false)}
      {at?.suggestion.type === 'attach' && <Attach key={at.suggestion.title} {...at} reading={held} />}
      {at !== undefined && at.suggestion.type !== 'attach' && at.suggestion.type !== 'keep' && (
        <Workbench
          key={session.keyOf(at.suggestion)}
          {...at}
          reading={held}
          answers={session.answersTo(at.suggestion)}
          onAnswer={(question, words) => session.answer(at.suggestion, question, words)}
          onPlan={onPlan}
        />
      )}
      {applying.busy?.doing === 'apply' && <UnderWay busy={applying.busy} former={now.applied?.at ?? null} />}
      <Refused
        outcome={applying.outcome}
        held={held}
        now={now}
        onFresh={() => {
          session.release();
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
  readonly onChoose: (suggestion: Suggestion) => void;
}

function Pills({ name, open, chosen, onChoose }: PillsProps) {
  if (open.length === 0) return null;
  return (
    <fieldset className="pills">
      <legend className="unseen">What could help</legend>
      {open.map((suggestion) => (
        <label key={suggestion.title} className="pill">
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={suggestion === chosen}
            onChange={() => onChoose(suggestion)}
          />
          <Icon name={ICONS[suggestion.type]} />
          {suggestion.title}
        </label>
      ))}
    </fieldset>
  );
}
