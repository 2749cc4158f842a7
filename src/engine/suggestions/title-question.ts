import type { OutlineWords } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { beginsWithVerb } from './begins-with-verb';
import { fixed, own } from './outline-words';
import { lowerFirst } from './role-words';
import { firstWord, withoutBrackets } from './some-words';

/** To look into a trouble is to ask what is behind it. */
const LOOKS_INTO =
  /^(?:investigate|look (?:in)?to|diagnose|analy[sz]e|dig into|track down|find the (?:root )?cause of)\s+(.+)$/i;
const TROUBLE =
  /\b(?:growth|slow\w*|spikes?|fail\w*|latency|drops?|timeouts?|errors?|leak\w*|increase\w*|loss|flak\w*|crash\w*|missing|delay\w*|hangs?|memory usage|lag|stalls?|gaps?|duplicates?|double|wrong|incorrect|false|odd|strange|mismatch\w*)\b/i;
/** To try a thing for a purpose is to ask whether to use it. */
const TRIES =
  /^(?:evaluate|assess|trial|try(?: out)?|pilot|consider|experiment with)\s+(.+\s(?:for|as|instead of)\s.+)$/i;
const NO_THING =
  /^(?:whether|if|how|what|which|options?|possible|ways?|the\s|our\s|\p{L}+ing\s|impact|effort|risks?|costs?|feasibility|need|performance|requirements?|\d)/iu;
const MORE = /[?;:]|,\s|\.\s|\s(?:and|so|to) /;
const LONGEST = 170;

/** To find out the size or the best of something is to ask what it is. */
const FINDS =
  /^(?:.*\bto\s)?(?:define|determine|find|identify|establish|measure|research|investigate|explore|evaluate|analy[sz]e)\s+(?:the\s+)?(.+)$/i;
const QUANTITY =
  /^(?:(?:best|optimum|optimal|right)\s.+|(?:time|latency|throughput|cost|effort|size|share|rate|number|impact|performance|p\d\d|(?:response|load|run) times?)\b.*)$/i;
const SEVERAL =
  /^(?:implications|effects|costs|risks|options|requirements|differences|causes)\s(?:of|for|between)\s.+$/i;

/** To look for something to take is to ask which of them fits. */
const LOOKS_FOR =
  /^(?:research|look for|find|evaluate|explore|survey|compare|identify|review|assess|investigate)\s+(?:on\s+)?(?:the\s+|some\s+|possible\s+|available\s+)?((?:\S+ ){0,4}(?:solutions|options|tools|libraries|alternatives|products|approaches|techniques|methods|algorithms|replacements|frameworks|vendors|providers|ways)\b.*)$/i;
const SOME = /^(?:\d+|two|three|four|five|six) /i;
/** To recommend one of several is to ask which. */
const RECOMMENDS =
  /^(?:recommend|choose|pick|select|decide on|settle on)\s+(?:an?\s+|the\s+|one\s+|our\s+)?(?!(?:how|what|which|whether|between|if|to)\b)(\S+\s.+)$/i;
/** What stands before the finding out, and the way that is looked for. */
const LEADS_TO =
  /^.*?\bto (?=define|determine|find|establish|investigate|identify)|\b(?<=(?:best|right|optimal) way) to/gi;

/** The question that a title asks without saying so; null where any question would be made up. */
export function titleQuestion(title: string): readonly OutlineWords[] | null {
  const words = withoutTail(withoutBrackets(title), '.');
  return words.length > LONGEST || MORE.test(words.replace(LEADS_TO, ''))
    ? null
    : (cause(words) ?? choice(words) ?? use(words) ?? quantity(words));
}

function cause(words: string): readonly OutlineWords[] | null {
  const trouble = LOOKS_INTO.exec(words)?.[1] ?? '';
  return TROUBLE.test(trouble) ? [fixed('What is behind '), own(trouble), fixed('?')] : null;
}

function use(words: string): readonly OutlineWords[] | null {
  const tried = TRIES.exec(words)?.[1] ?? '';
  return tried === '' || NO_THING.test(tried) ? null : [fixed('Should we use '), own(tried), fixed('?')];
}

function choice(words: string): readonly OutlineWords[] | null {
  const things = LOOKS_FOR.exec(words)?.[1] ?? '';
  const one = RECOMMENDS.exec(words)?.[1] ?? '';
  if (one !== '' && !MORE.test(one)) return [fixed('Which '), own(one), fixed(' should we use?')];
  if (things === '') return null;
  return [fixed(SOME.test(things) ? 'Which of the ' : 'Which '), own(things), fixed(' should we use?')];
}

function quantity(words: string): readonly OutlineWords[] | null {
  const found = FINDS.exec(words)?.[1] ?? words;
  if (SEVERAL.test(found)) return [fixed('What are the '), own(lowerFirst(found)), fixed('?')];
  return QUANTITY.test(found) ? [fixed('What is the '), own(lowerFirst(found)), fixed('?')] : null;
}

const PROVES = /\b(?:poc|proof of concept|prototype|feasibility)\b/i;
const NO_DEED =
  /^(?:look|find|define|identify|learn|review|choose|test|try|check|read|call|talk|ask|sit|watch|design|plan|think|discuss|document|write|see|get|take|use|perform|do|conduct|consider|pilot)\b/i;

/** A deed named for a trial asks whether it can be done, any other what it takes: "PoC: predict the weight", "Spike: move to OAuth". */
export function deedQuestion(title: string, prefix: string): readonly OutlineWords[] | null {
  const words = lowerFirst(withoutTail(withoutBrackets(title), '.'));
  if (
    prefix === '' ||
    words.length > LONGEST ||
    /[?;:]|,\s|\.\s/.test(words) ||
    NO_DEED.test(words) ||
    isInList(firstWord(words), LISTS.spikeNeedsInvestigated) ||
    !beginsWithVerb(words)
  )
    return null;
  return [fixed(PROVES.test(prefix) ? 'Can we ' : 'What does it take to '), own(words), fixed('?')];
}
