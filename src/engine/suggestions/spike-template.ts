import type { OutlineSection, Question } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { SPIKE_NEEDS, type SpikeNeed, type Verdict } from '../verdict/verdict';
import { bareWords } from './bare-words';
import { isCircularGain } from './circular-gain';
import { freeLines, labelled } from './free-lines';
import { naming } from './narrative-questions';
import { numberWord } from './number-words';
import { otherQuestions } from './other-questions';
import { own, slot } from './outline-words';
import { asks, givenNeeds, sentenceOf } from './spike-given';
import type { Suggestion } from './suggestion';
import { titlePrefix } from './title-prefix';
import { titleQuestion } from './title-question';

const MOST_OF_IT = 0.8;
const BEFORE_DECISION = /^.*\bso (?:that )?(?:we|I|they) can\s+/i;
/** The words that only name a need, where its heading says them already. */
const LABELS: Readonly<Record<SpikeNeed, RegExp>> = {
  question: /^(?:the )?questions?\b[\s:–-]*(?=\S)/i,
  options: /^(?:the )?(?:options|candidates|alternatives)\b[\s:–-]*(?=\S)/i,
  'time-box': /^time-?\s?box(?:ed)?(?: to| of| is)?\b[\s:–-]*(?=\S)/i,
  decision: /^(?:the )?decision(?: informed| it feeds| to take)?\b[\s:–-]*(?=\S)(?!w\/|with\b|by\b|on\b|in\b|is\b)/i,
  owner: /^(?:the )?owner\b[\s:–-]*(?=\S)/i,
};

interface Need {
  readonly heading: string;
  readonly question: Question;
}

const NEEDS: Readonly<Record<SpikeNeed, Need>> = {
  question: {
    heading: 'Question',
    question: {
      id: 'question',
      ask: 'Which question should it answer?',
      blank: 'which question?',
      placeholder: 'How …?',
      choices: [],
    },
  },
  options: {
    heading: 'Options',
    question: {
      id: 'options',
      ask: 'Which options are there?',
      blank: 'which options?',
      placeholder: 'One or more',
      choices: [],
    },
  },
  'time-box': {
    heading: 'Time-box',
    question: {
      id: 'time-box',
      ask: 'How long is enough?',
      blank: 'how long is enough?',
      placeholder: '2 days',
      choices: [],
    },
  },
  decision: {
    heading: 'Decision it feeds',
    question: {
      id: 'decision',
      ask: 'What will you decide with it?',
      blank: 'what will you decide with it?',
      placeholder: 'With the answer, we will decide …',
      choices: [],
    },
  },
  owner: {
    heading: 'Owner',
    question: {
      id: 'owner',
      ask: 'Which role brings the answer back?',
      blank: 'which role brings the answer back?',
      placeholder: 'A role',
      choices: [],
    },
  },
};

/** What every spike has to say besides its question: how long, and for which decision. */
export const SPIKE_QUESTIONS: readonly Question[] = [NEEDS['time-box'].question, NEEDS.decision.question];

/** Asks for what a spike still needs; what the text gives is quoted. Null for other kinds, and where nothing is open. */
export function spikeTemplate(text: ParsedText, { kind, spikeNeeds }: Verdict): Suggestion | null {
  const needs = givenNeeds(text, spikeNeeds);
  const asked = titleQuestion(titleOf(text));
  const open = needs.filter(({ need, evidence }) => evidence === null && (need !== 'question' || asked === null));
  if (kind !== 'spike' || open.length === 0) return null;
  const count = numberWord(open.length);
  return {
    type: 'rewrite',
    pattern: null,
    title: open.length === 1 ? 'Fill the gap' : `Fill the ${count} gaps`,
    sentence: `${capital(count)} short ${open.length === 1 ? 'question' : 'questions'}; your words go into the description.`,
    because: 'A spike buys knowledge: it needs a question, a limit and a decision that waits for it.',
    questions: SPIKE_NEEDS.filter((name) => open.some((one) => one.need === name)).map((name) =>
      name === 'question' ? naming(NEEDS[name].question, titleOf(text)) : NEEDS[name].question,
    ),
    outline: [
      {
        role: 'subject',
        kind,
        summary: [...titlePrefix(text), own(titleOf(text))],
        sections: [...sections(text, needs), ...background(text, needs)],
        subtasks: [],
      },
    ],
  };
}

function titleOf({ text, openingStart }: ParsedText): string {
  const title = bareWords(text.summary.slice(openingStart));
  // "As a lead I want to know how bad it is" asks how bad it is.
  return title.replace(
    /^as (?:an?|the|our)?\s?[^,]{2,40}?,? (?:I|we) (?:want|need|would like) to\s+(?:know|learn|see|understand)\s+/i,
    '',
  );
}

function sections(text: ParsedText, needs: Verdict['spikeNeeds']): readonly OutlineSection[] {
  return SPIKE_NEEDS.flatMap((name) => {
    const found = needs.find((one) => one.need === name);
    if (!found) return [];
    const said = name === 'question' ? titleQuestion(titleOf(text)) : null;
    const words = found.evidence
      ? [own(toldBy(text, name, found.evidence))]
      : (said ?? [slot(NEEDS[name].question.id)]);
    const others = name === 'question' ? otherQuestions(text, found.evidence) : [];
    const lines = [words, ...others.map(({ quote }) => [own(bareWords(quote).replace(LABELS.question, ''))])];
    return [{ heading: NEEDS[name].heading, lines, list: false }];
  });
}

/** The words that give a need; a single word says little without its sentence. */
function toldBy(text: ParsedText, need: SpikeNeed, evidence: Evidence): string {
  const { quote } = evidence;
  const whole = sentenceOf(text, evidence);
  const isBare = need === 'time-box' && !/\d/.test(quote) && quote.trim().split(/\s+/).length < 2;
  const isWhole = isBare || (need !== 'time-box' && (need !== 'question' || quote.trim().split(/\s+/).length < 3));
  const words = bareWords(isWhole && whole ? pastPrefix(text, whole) : quote).replace(LABELS[need], '');
  if (need === 'decision') return words.replace(BEFORE_DECISION, '');
  if (need === 'question' && whole?.quote.trimEnd().endsWith('?') !== true)
    return asking(words.replace(/,?\s+so (?:that|I|we)\s.*$/i, ''));
  return words;
}

/** The title's own words, without "Spike:" in front of them. */
function pastPrefix({ openingStart }: ParsedText, { part, start, quote }: Evidence): string {
  return part === 'summary' ? quote.slice(Math.max(0, openingStart - start)) : quote;
}

/** A question gets its sign. */
function asking(words: string): string {
  return asks(words) && !words.endsWith('?') ? `${withoutTail(words, '.')}?` : words;
}

/** What no need has told stays as it is: also a sentence of which a need took only a few words. */
function background(text: ParsedText, needs: Verdict['spikeNeeds']): readonly OutlineSection[] {
  const taken = needs.flatMap(({ need, evidence }) => {
    const whole = evidence ? sentenceOf(text, evidence) : null;
    const told = evidence ? bareWords(toldBy(text, need, evidence)).length : 0;
    return whole?.part === 'description' && told + 1 >= whole.quote.length * MOST_OF_IT ? [whole] : [];
  });
  const question = needs.find(({ need }) => need === 'question')?.evidence ?? null;
  const free = freeLines(text, [...taken, ...otherQuestions(text, question)]);
  const lines = free
    .filter(({ words }) => !isCircularGain(text.text.summary, words))
    .map((line) => [own(labelled(line))]);
  return lines.length === 0 ? [] : [{ heading: 'Background', lines, list: false }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
