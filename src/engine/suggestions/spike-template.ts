import type { OutlineSection, Question } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { SPIKE_NEEDS, type SpikeNeed, type Verdict } from '../verdict/verdict';
import { bareWords } from './bare-words';
import { freeLines } from './free-lines';
import { numberWord } from './number-words';
import { own, slot } from './outline-words';
import type { Suggestion } from './suggestion';
import { titlePrefix } from './title-prefix';

const MOST_OF_IT = 0.8;
const BEFORE_DECISION = /^.*\bso that we can\s+/i;
const ASKS = /^(?:how|which|what|whether|when|where|who|why|can|could|is|are|does|do|should|if|will)\b/i;

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
  const needs = asksInTitle(text, spikeNeeds);
  const open = needs.filter(({ evidence }) => evidence === null);
  if (kind !== 'spike' || open.length === 0) return null;
  const count = numberWord(open.length);
  return {
    type: 'rewrite',
    pattern: null,
    title: open.length === 1 ? 'Fill the gap' : `Fill the ${count} gaps`,
    sentence: `${capital(count)} short ${open.length === 1 ? 'question' : 'questions'}; your words go into the description.`,
    because: 'A spike buys knowledge: it needs a question, a limit and a decision that waits for it.',
    questions: SPIKE_NEEDS.filter((name) => open.some((one) => one.need === name)).map((name) => NEEDS[name].question),
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
  return bareWords(text.summary.slice(openingStart));
}

/** A title that ends in a question mark asks it, whatever else is asked further down. */
function asksInTitle(text: ParsedText, needs: Verdict['spikeNeeds']): Verdict['spikeNeeds'] {
  const { summary } = text.text;
  const quote = summary.slice(text.openingStart);
  if (!quote.trimEnd().endsWith('?')) return needs;
  const evidence: Evidence = { part: 'summary', start: text.openingStart, end: summary.length, quote };
  return needs.map((one) => (one.need === 'question' ? { ...one, evidence } : one));
}

function sections(text: ParsedText, needs: Verdict['spikeNeeds']): readonly OutlineSection[] {
  return SPIKE_NEEDS.flatMap((name) => {
    const found = needs.find((one) => one.need === name);
    if (!found) return [];
    const words = found.evidence ? own(toldBy(text, name, found.evidence)) : slot(NEEDS[name].question.id);
    return [{ heading: NEEDS[name].heading, lines: [[words]], list: false }];
  });
}

/** The words that give a need; a single word says little without its sentence. */
function toldBy(text: ParsedText, need: SpikeNeed, evidence: Evidence): string {
  const { quote } = evidence;
  const whole = sentenceOf(text, evidence);
  const isBare = need === 'time-box' && !/\d/.test(quote) && quote.trim().split(/\s+/).length < 2;
  const isWhole = isBare || (need !== 'time-box' && (need !== 'question' || quote.trim().split(/\s+/).length < 3));
  const words = bareWords(isWhole && whole ? whole.quote : quote);
  if (need === 'decision') return words.replace(BEFORE_DECISION, '');
  if (need === 'question' && whole?.quote.trimEnd().endsWith('?') !== true)
    return asking(words.replace(/\s+so that\s.*$/i, ''));
  return words;
}

/** A question gets its sign. */
function asking(words: string): string {
  return ASKS.test(words) && !words.endsWith('?') ? `${withoutTail(words, '.')}?` : words;
}

function sentenceOf({ sentences }: ParsedText, { part, start }: Evidence): Evidence | null {
  return sentences.find((one) => one.part === part && one.start <= start && start < one.end) ?? null;
}

/** What no need has told stays as it is: also a sentence of which a need took only a few words. */
function background(text: ParsedText, needs: Verdict['spikeNeeds']): readonly OutlineSection[] {
  const taken = needs.flatMap(({ need, evidence }) => {
    const whole = evidence ? sentenceOf(text, evidence) : null;
    const told = evidence ? bareWords(toldBy(text, need, evidence)).length : 0;
    return whole?.part === 'description' && told >= whole.quote.length * MOST_OF_IT ? [whole] : [];
  });
  const lines = freeLines(text, taken).map(({ label, words }) => [own(label ? `${label}: ${words}` : words)]);
  return lines.length === 0 ? [] : [{ heading: 'Background', lines, list: false }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
