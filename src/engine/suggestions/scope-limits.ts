import type { OutlineSection } from '../drafting/draft';
import { commaList } from './comma-list';
import type { Free } from './free-lines';
import { own } from './outline-words';

/** Labels above what is left out. */
const LABEL =
  /^(?:(?:out of|not in) scope|not (?:in )?(?:here|this(?: \p{L}+)?)|not (?:now|yet|included)|not part(?: of (?:it|this(?: \p{L}+)?))?|out|non[- ]?goals?|excluded|excluding|later)$/iu;
/** The same in front of its own sentence. */
const LEAD = /^([\p{L}][\p{L} -]{1,24}?)\s?[:–]\s+(?=\S)/u;
const WORK = '(?:ticket|item|issue|story|task|epic|milestone|feature|change|effort|project)';
/** Says in a sentence of its own that something is left for another time or for others. */
const SAYS = new RegExp(
  [
    `\\b(?:is|are|as|in|by|has|gets) (?:an? |its |their )?(?:own|another|separate|different) ${WORK}s?(?: \\([^()]*\\))?\\.?$`,
    `\\b(?:is|are|stays?) (?:out of scope|not (?:in scope|included here|in here|part of (?:this|it)\\b))`,
    `^in this ${WORK},? we (?:do not|don['’]t|will not|won['’]t) `,
    `^(?:the scope of )?this ${WORK} (?:does not|doesn['’]t|need not|will not|won['’]t) (?:need to )?(?:take|cover|include|touch|handle|address)\\b`,
    '^no changes? (?:to|in) (?!.*[,;]|(?:the )?(?:output|results?|behaviou?r|generated)\\b)',
    '^nothing else(?: changes)?\\.?$',
    '\\b(?:comes?|follows?|come) later\\b',
    '^(?:for|in) an? (?:future|later) (?:release|version|step|ticket|story),? ',
  ].join('|'),
  'iu',
);
/** Speaks of the sentence before it, or of more than what is left out. */
const SPEAKS_OF = /^(?:this (?!\p{L}+ (?:does|need|will|won))|that|it|these|those|they)\b|;/iu;
const MOST_WORDS = 6;

interface Limited {
  readonly rest: readonly Free[];
  /** The section that names what is left out; none where nothing is. */
  readonly limits: readonly OutlineSection[];
}

/** Lines, without those that only say what is left out. */
export function withoutLimits(lines: readonly Free[]): Limited {
  const found = lines.map(limitsIn);
  const names = [...new Set(found.flatMap((said) => said ?? []))];
  return {
    rest: lines.filter((_, at) => found[at] === null),
    limits:
      names.length === 0 ? [] : [{ heading: 'Not in this item', lines: names.map((name) => [own(name)]), list: true }],
  };
}

/** What a line leaves out; null where it says something else. */
function limitsIn({ words, under, leads }: Free): readonly string[] | null {
  const [lead = '', label = ''] = LEAD.exec(words) ?? [];
  const isLed = LABEL.test(label);
  if (!isLed && !LABEL.test(under ?? '')) return leads || !saysLimit(words) ? null : [words];
  return leads ? [] : namesIn(isLed ? words.slice(lead.length) : words);
}

function saysLimit(words: string): boolean {
  return SAYS.test(words) && !SPEAKS_OF.test(words);
}

function namesIn(words: string): readonly string[] {
  const names = commaList(words);
  return names.length > 2 && names.every((name) => name.split(' ').length <= MOST_WORDS) ? names : [words];
}
