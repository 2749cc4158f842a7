import { useEffect, useRef, useState } from 'react';
import type { ItemReading } from '../../../src/contract/health-list-view';
import { HowSure, TeamsCall } from '../../issue/how-sure';
import { Icon } from '../../shared/icon';
import { IssueTypeIcon } from '../../shared/issue-type';
import { KindChip } from '../../shared/kind-chip';
import { countOf } from '../../shared/numbers';
import { OpenLink } from '../parts/open-link';
import type { Topic } from '../parts/refinement-list';
import { TextWithReasons } from '../parts/text-with-reasons';
import { PROBLEM_WORDS, ROLE_WORDS } from '../problem-words';
import { DONE_WORDS } from './done-words';
import { rankWords } from './due-line';
import { mainQuestion, SIDE_WORDS, sideQuestions } from './side-questions';
import type { Said } from './use-refinement';

interface AskedItemProps {
  readonly topic: Topic;
  readonly item: ItemReading;
  /** Where the answer to the main question goes among those to the suggestion's questions; null: it stays a note. */
  readonly slot: string | null;
  readonly said: Said;
  readonly onSay: (change: (before: Said) => Said) => void;
  readonly siteUrl: string;
}

/** Whom to ask what about an item, the item itself, what it teaches, and a question from each side. */
export function AskedItem({ topic, item, slot: ofMain, said, onSay, siteUrl }: AskedItemProps) {
  const main = mainQuestion(topic);
  const [asked, setAsked] = useState(main);
  const slot = asked.ask === main.ask ? ofMain : null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { view, talk } = item;
  const answer = slot === null ? (said.notes[asked.ask] ?? '') : (said.session.answers[slot] ?? '');
  const say = (words: string) =>
    onSay((before) => (slot === null ? noted(before, asked.ask, words) : answered(before, slot, words)));
  return (
    <section className="asked-item" aria-label="The question">
      <p className="icon-line subtle">
        <Icon name="talk" />
        <span>Ask {ROLE_WORDS[asked.role]}</span>
      </p>
      <h2 ref={heading} tabIndex={-1} className="main-question">
        {asked.ask}
      </h2>
      <label>
        <span className="unseen">The answer</span>
        <input
          className="field answer-field"
          autoComplete="off"
          placeholder={slot === null ? 'What was said; it goes into the summary' : 'The answer goes into the draft'}
          value={answer}
          onChange={({ target }) => say(target.value)}
        />
      </label>
      <hr />
      <p className="item-line">
        <IssueTypeIcon iconUrl={view.filedAs.iconUrl} />
        <OpenLink itemKey={view.key} siteUrl={siteUrl} />
        <WhatItIs item={item} />
        <span className="base">
          {talk.points !== null && `${countOf(talk.points, 'point')} · `}
          {rankWords(talk.due)}
          {talk.blocks.length > 0 &&
            ` · ${talk.blocks.join(', ')} ${talk.blocks.length === 1 ? 'waits' : 'wait'} for it`}
        </span>
      </p>
      {view.state === 'read' ? <TextWithReasons reading={view} /> : <p className="main-summary">{topic.summary}</p>}
      <Teaches topic={topic} item={item} />
      <h3>From each side</h3>
      <div className="sides">
        {sideQuestions(topic).map(({ side, ask }) => (
          <button
            key={side}
            type="button"
            aria-pressed={asked.ask === ask}
            onClick={() => setAsked({ role: side, ask })}
          >
            <span className="side-name">{SIDE_WORDS[side]}</span>
            {ask}
          </button>
        ))}
      </div>
      <Done item={item} />
    </section>
  );
}

const noted = (said: Said, ask: string, words: string): Said => ({
  ...said,
  notes: { ...said.notes, [ask]: words },
});

const answered = (said: Said, slot: string, words: string): Said => ({
  ...said,
  slot,
  session: { ...said.session, answers: { ...said.session.answers, [slot]: words } },
});

function WhatItIs({ item: { view } }: { readonly item: ItemReading }) {
  if (view.state !== 'read') return null;
  const kind = view.decision === null ? view.verdict.kind : view.decision.kind;
  return (
    <>
      {kind === null ? <span className="base">Not classified</span> : <KindChip kind={kind} />}
      {view.decision !== null ? <TeamsCall /> : kind !== null && <HowSure verdict={view.verdict} />}
    </>
  );
}

/** The problem in two sentences: what was found here, and what that teaches. */
function Teaches({ topic: { problem }, item: { view } }: Pick<AskedItemProps, 'topic' | 'item'>) {
  if (problem === null) return null;
  const words = PROBLEM_WORDS[problem];
  const found = view.state === 'read' ? view.verdict.findings.find(({ id }) => id === problem) : undefined;
  return (
    <p className="icon-line teaches">
      <Icon name="info" />
      <span>
        <strong>{words.name}.</strong> {found === undefined ? words.means : sentence(found.says)} {words.teaches}
      </span>
    </p>
  );
}

const sentence = (words: string) => (/[.?]$/.test(words) ? words : `${words}.`);

function Done({ item: { view } }: { readonly item: ItemReading }) {
  if (view.state !== 'read') return null;
  const kind = view.decision === null ? view.verdict.kind : view.decision.kind;
  if (kind === null) return null;
  const { title, says } = DONE_WORDS[kind];
  const { criteria } = view.context;
  return (
    <>
      <h3>{title}</h3>
      <p className="subtle">
        {says} Criteria so far: {criteria === 0 ? 'none in the text' : criteria}.
      </p>
    </>
  );
}
