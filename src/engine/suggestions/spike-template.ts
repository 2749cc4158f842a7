import type { OutlineSection, Question } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { SPIKE_NEEDS, type SpikeNeed, type Verdict } from '../verdict/verdict';
import { bareWords } from './bare-words';
import { numberWord } from './number-words';
import { own, slot } from './outline-words';
import type { Suggestion } from './suggestion';

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

/** Asks for what a spike still needs; what the text gives is quoted. Null for other kinds, and where nothing is open. */
export function spikeTemplate(text: ParsedText, { kind, spikeNeeds }: Verdict): Suggestion | null {
  const open = spikeNeeds.filter(({ evidence }) => evidence === null);
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
        summary: [own(bareWords(text.text.summary))],
        sections: sections(text, spikeNeeds),
        subtasks: [],
      },
    ],
  };
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
  const { part, start, quote } = evidence;
  const isShort = need !== 'time-box' && quote.trim().split(/\s+/).length < 3;
  const whole = text.sentences.find(
    (sentence) => sentence.part === part && sentence.start <= start && start < sentence.end,
  );
  const words = bareWords(isShort && whole ? whole.quote : quote);
  return need === 'question' && ASKS.test(words) && !words.endsWith('?') ? `${withoutTail(words, '.')}?` : words;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
