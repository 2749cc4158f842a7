import type { OutlineSection, Question } from '../../drafting/draft';
import type { Kind } from '../../kinds';
import type { ParsedText } from '../../text/parsed-text';
import { openQuestion } from '../open-question';
import { fixed, slot } from '../outline-words';
import { type Family, family } from './family';
import { SPIKE_DEEDS } from './spike-deeds';
import { STORY_DEEDS } from './story-deeds';
import { TECHNICAL_DEEDS } from './technical-deeds';
import { thingOf } from './thing-of';

/** What belongs to a deed and is not told: what it is good for, in its own terms, and what else has to be settled. */
export interface DeedQuestions {
  readonly why: string | null;
  readonly details: readonly Detail[];
}

/** A question with the words that stand before its answer. */
export interface Detail {
  readonly label: string;
  readonly question: Question;
}

/** Letters of a title that are looked at, and of a text that may have told it. */
const LONGEST = 200;
const READ = 5000;

/** Names of code in a title, but no brand and no unit: what is wanted is wanted of an interface. */
const CODE = /\b[a-z]{2,}[A-Z]|\w_\w|\w::\w|\w\.[a-z]{2}/;

const NOTHING: DeedQuestions = { why: null, details: [] };

const DEEDS: Readonly<Record<Kind, readonly string[]>> = {
  story: STORY_DEEDS,
  enabler: TECHNICAL_DEEDS,
  spike: SPIKE_DEEDS,
  'technical-task': TECHNICAL_DEEDS,
};

/** Made when first asked for: few readers of verdicts ask. */
const made = new Map<readonly string[], readonly Family[]>();

function familiesOf(kind: Kind): readonly Family[] {
  const written = DEEDS[kind];
  const known = made.get(written) ?? written.map(family);
  made.set(written, known);
  return known;
}

/** What people in refinement would ask of this deed, as far as the text has not told it. */
export function questionsOfDeed({ text }: ParsedText, deed: string, kind: Kind): DeedQuestions {
  const said = deed.slice(0, LONGEST);
  const families = familiesOf(kind);
  const found = kind === 'story' && CODE.test(said) ? families[0] : families.find(({ has }) => has(said));
  if (found === undefined) return NOTHING;
  const all = `${text.summary}\n${text.description}`.slice(0, READ);
  const thing = thingOf(said) ?? 'it';
  const named = (ask: string): string => ask.replace('{it}', thing);
  return {
    why: found.why && named(found.why),
    details: found.asks
      .filter(({ told }) => told === null || !told.test(all))
      .map(({ label, ask }, at) => ({
        label,
        question: openQuestion(`detail-${at + 1}`, named(ask), 'In a few words'),
      })),
  };
}

/** What is open as a list at the end of an item, each label with the place of its answer; `why` leads. */
export function detailsSection(why: readonly Question[], details: readonly Detail[]): OutlineSection {
  const all = [...why.map((question) => ({ label: 'Why', question })), ...details];
  const lines = all.map(({ label, question }) => [fixed(`${label}: `), slot(question.id)]);
  return { heading: 'Details', lines, list: true };
}
