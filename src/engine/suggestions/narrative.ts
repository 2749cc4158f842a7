import type { OutlineSection, OutlineWords, Question } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { criterionWords } from './criterion-words';
import { type Free, freeLines } from './free-lines';
import { goalOf } from './goal';
import { NARRATIVE_QUESTIONS as ASK } from './narrative-questions';
import { narrativeDeed, narrativeTitle } from './narrative-title';
import { own, slot } from './outline-words';
import { type SentenceUse, sentenceUse } from './sentence-use';
import type { Suggestion } from './suggestion';

/** Tells an enabler or a technical task by its goal, what it makes possible and when it is done. Null for other kinds. */
export function narrative(item: ParsedText, verdict: Verdict): Suggestion | null {
  const { kind } = verdict;
  if (kind !== 'enabler' && kind !== 'technical-task') return null;
  // What somebody is able to do by the way is not what the work is for.
  const text = item.statement?.form === 'capability' ? { ...item, statement: null } : item;
  const sections = tell(text, verdict);
  return {
    type: 'rewrite',
    pattern: null,
    title: 'Tell it as a technical narrative',
    sentence: 'Goal, what it makes possible, done when. Fits the work type Task.',
    because:
      text.statement?.form === 'story'
        ? 'Nobody outside the team gains from it directly, so the story form hides what it is for.'
        : 'With its goal and its checks in words, it can be ranked beside stories.',
    questions: asked(sections),
    outline: [{ role: 'subject', kind, summary: narrativeTitle(text), sections, subtasks: [] }],
  };
}

/** Every sentence of the item finds its place; what the item does not say is a slot. */
function tell(text: ParsedText, { kind, findings }: Verdict): readonly OutlineSection[] {
  const free = freeLines(text);
  const goal = goalOf(text);
  const why = of(free, 'why');
  const done = [...text.criteria.map(({ quote }) => [own(criterionWords(quote))]), ...of(free, 'done')];
  const lacksNumber = findings.some(({ id }) => id === 'unmeasured-value');
  const checks = lacksNumber ? [...done, [slot(ASK.measure.id)]] : done;
  const sections = [
    section('Goal', [goal.gain ?? narrativeDeed(text)]),
    section('What it makes possible', goal.gain || why.length > 0 || saysGain(text) ? [] : [[slot(ASK.value.id)]]),
    section('Why now', why),
    section('Done when', checks.length > 0 ? checks : [[slot(ASK.done.id)]], true),
    section('Waits for it', kind === 'enabler' ? [[slot(ASK.waits.id)]] : []),
    section('Technical note', [...goal.rest, ...of(free, 'note')], true),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** A gain that a title says in passing: "so nights stay quiet", "2h -> 35 min", "licence saving 1 M". */
function saysGain({ text, statement }: ParsedText): boolean {
  if (statement?.ends) return false;
  return /\bso\s+\p{L}+\s+\p{L}+|\d\s?\p{L}*\s?(?:->|→|to)\s?\d+\s?(?:ms|s|sec|min|h|%|MB|GB)\b|\bsav(?:es?|ing)\b|\bto (?:avoid|prevent|stop|cut|reduce|speed up)\b/iu.test(
    text.summary,
  );
}

function section(heading: string, lines: readonly (readonly OutlineWords[])[], list = false): OutlineSection {
  return { heading, lines, list };
}

function of(free: readonly Free[], use: SentenceUse): readonly (readonly OutlineWords[])[] {
  return free
    .filter((line) => sentenceUse(line) === use)
    .map(({ label, words }) => [own(label ? `${label}: ${words}` : words)]);
}

/** The questions whose slots stand in the sections, in reading order. */
function asked(sections: readonly OutlineSection[]): readonly Question[] {
  const slots = sections.flatMap(({ lines }) => lines.flat()).flatMap((part) => ('slot' in part ? [part.slot] : []));
  return slots.flatMap((id) => Object.values(ASK).filter((question) => question.id === id));
}
