import type { OutlineSection } from '../drafting/draft';
import { commaList } from './comma-list';
import type { Free } from './free-lines';
import { listUnder } from './outline-words';

/** Labels above what is left out. */
const LABEL =
  /^(?:(?:out of|not in) scope(?: for now)?|not (?:in )?(?:here|this.*|now|yet|included|part.*)|out|non[- ]?goals?|exclud(?:ed|ing)|later)$/i;
/** The same in front of its own sentence. */
const LEAD = /^(\p{L}[\p{L} -]{1,24}?) ?[:–] (?=\S)/u;
/** Says in a sentence of its own that something is left for another time or for others. */
const SAYS =
  /\b(?:is|are|as|in|by|has|gets) (?:an? |its |their )?(?:own|another|separate|different) (?:ticket|item|issue|story|task|epic)s?(?: \([^()]*\))?\.?$|\b(?:is|are) (?:out of scope|not (?:in (?:scope|here)|part of (?:this|it)\b))|^in this \w+,? we (?:do no|don['’]|will no|won['’])t |^(?:the scope of )?this \w+ does(?: not|n['’]t) (?:cover|include|touch)\b|^no changes? (?:to|in) (?!.*[,;]|(?:the )?(?:output|results?|behaviou?r|generated)\b)|^nothing else(?: changes)?\.?$|\b(?:comes?|follows?) later\b|^(?:for|in) an? (?:future|later) \w+,? /i;
/** Speaks of the sentence before it, or of more than what is left out. */
const SPEAKS_OF = /^(?:this (?!\w+ does)|that|it|these|those|they)\b|;/i;
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
    limits: listUnder('Not in this item', names),
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
