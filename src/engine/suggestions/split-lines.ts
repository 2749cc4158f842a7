import type { OutlineItem, Question } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { bareWords } from './bare-words';
import { criterionWords } from './criterion-words';
import { fixed, outlineItem, own, section, slot } from './outline-words';
import { openingOf, overlap, type Range, toldIn } from './parts-of-text';
import { readStory } from './read-story';
import { lowerFirst } from './role-words';
import { WHY_THIN } from './slices';
import { SPIKE_QUESTIONS } from './spike-template';
import { deferQuality } from './splitting-patterns/defer-quality';
import type { LinePattern } from './splitting-patterns/line-pattern';
import { simpleBeforeComplex } from './splitting-patterns/simple-before-complex';
import { spikeFirst } from './splitting-patterns/spike-first';
import { CHECK_SLOT, checkQuestion, gainQuestion, gainWords, ROLE_SLOT } from './story-line';
import { storyOf } from './story-of';
import type { Suggestion } from './suggestion';
import { wantOf } from './want';

const PATTERNS: readonly LinePattern[] = [simpleBeforeComplex, deferQuality, spikeFirst];
const MOST = 6;
const LONGEST = 160;

/** A line of the description, as one sentence. */
interface Line extends Range {
  readonly words: string;
}

/** Cuts a large story along lines of its text that can wait, or that have to come first. Null where no pattern fits. */
export function splitLines(text: ParsedText, { kind, findings }: Verdict): Suggestion | null {
  if (kind !== 'story' || !findings.some(({ id }) => id === 'too-large')) return null;
  const lines = linesOf(text);
  for (const pattern of PATTERNS) {
    const picked = lines.filter(({ words }) => pattern.picks(words));
    const fits = picked.length >= pattern.fewest && picked.length <= MOST && picked.length < lines.length;
    if (fits && picked.every(({ words }) => words.length <= LONGEST)) return suggestion(text, pattern, picked);
  }
  return null;
}

/** Criteria, and the sentences that are none. */
function linesOf(text: ParsedText): readonly Line[] {
  const { criteria } = text;
  const others = toldIn(text).filter((one) => !criteria.some((criterion) => overlap(criterion, one)));
  return [
    ...criteria.map(({ quote, start, end }) => ({ words: criterionWords(quote), start, end })),
    ...others.map(({ quote, start, end }) => ({ words: bareWords(quote), start, end })),
  ].sort((one, other) => one.start - other.start);
}

function suggestion(text: ParsedText, pattern: LinePattern, picked: readonly Line[]): Suggestion {
  const isPicked = ({ start }: Range) => picked.some((line) => line.start === start);
  const story = storyOf({ ...text, criteria: text.criteria.filter((one) => !isPicked(one)) }, picked);
  const parts = picked.map((line, index) =>
    pattern.kind === 'spike' ? spikeOn(line, index) : storyOn(text, line, index),
  );
  const asked = parts.flatMap(({ questions }) => questions);
  return {
    type: 'split',
    pattern: pattern.id,
    title: pattern.title,
    sentence: pattern.says,
    because: WHY_THIN,
    questions: [...new Map([...story.questions, ...asked].map((question) => [question.id, question])).values()],
    outline: [story.item, ...parts.map(({ item }) => item)],
  };
}

interface Part {
  readonly item: OutlineItem;
  readonly questions: readonly Question[];
}

function storyOn(text: ParsedText, { words }: Line, index: number): Part {
  const { gain } = readStory(text);
  const gainSlot = `part-${index + 1}`;
  const title = openingOf(text);
  const want = wantOf(words) ?? { lead: ', I want this: ', words };
  const line = [fixed('As a '), slot(ROLE_SLOT), fixed(want.lead), own(want.words), ...gainWords(gain, gainSlot)];
  return {
    item: outlineItem(index + 1, 'story', {
      summary: [own(`${title}: ${lowerFirst(words)}`)],
      sections: [section('Story', [line]), section('Acceptance criteria', [[own(words)], [slot(CHECK_SLOT)]], true)],
    }),
    questions: [...(gain === null ? [gainQuestion(gainSlot, null)] : []), checkQuestion(null)],
  };
}

function spikeOn({ words }: Line, index: number): Part {
  const asked = SPIKE_QUESTIONS.map((question) => ({ ...question, id: `${question.id}-${index + 1}` }));
  const headings = ['Time-box', 'Decision it feeds'];
  return {
    item: outlineItem(index + 1, 'spike', {
      summary: [own(words)],
      sections: [
        section('Question', [[own(words)]]),
        ...asked.map(({ id }, at) => section(headings[at] ?? '', [[slot(id)]])),
      ],
    }),
    questions: asked,
  };
}
