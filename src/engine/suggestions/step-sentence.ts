import { plainText } from '../drafting/plain-text';
import { withCapital } from '../drafting/tidy-line';
import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { gerund } from './gerund';
import { JOINTS } from './joints';
import { lastWord } from './some-words';
import { stepTitle } from './step-title';

const UNSURE = 'The step behind it becomes a sub-task.';
const AFTER_OBJECT = new RegExp(`\\s(?:${JOINTS})\\s.*$`, 'i');
const DETERMINED = /^(?:an?|the|all|one|our|my|each|every|some|both|no|its|their)\s/i;

/** What becomes of the step, in one sentence: "Keeping the pictures becomes a sub-task." */
export function stepSentence(text: ParsedText, means: Evidence): string {
  const [verb = '', ...rest] = plainText(stepTitle(text, means)).split(' ');
  const first = rest[0] ?? '';
  if (!/^[A-Za-z]+$/.test(verb)) return UNSURE;
  if (verb === 'Get') return `Getting ${rest.join(' ')} becomes a sub-task.`;
  const object = (/^(?:and|or|&)$/.test(first) ? rest.slice(2) : rest).join(' ');
  const short = ` ${object} `.replace(AFTER_OBJECT, '').trim();
  if (short === '' || short.length > 50 || /[,;:(]/.test(short)) return UNSURE;
  return `${withCapital(gerund(verb))} ${named(short)} becomes a sub-task.`;
}

/** "guide pictures" as "the pictures"; what has an article or is a name stays. */
function named(object: string): string {
  if (DETERMINED.test(object) || /^\S*[A-Z]\S*$/.test(object)) return object;
  return `the ${lastWord(object)}`;
}
