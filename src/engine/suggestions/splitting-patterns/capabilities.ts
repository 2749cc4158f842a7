import type { ParsedText } from '../../text/parsed-text';
import { bareWords } from '../bare-words';
import { commaList } from '../comma-list';
import { isDescription, openingOf, type Range, toldIn } from '../parts-of-text';
import { titlePrefix } from '../title-prefix';

const FEWEST = 5;
/** How many first sentences may hold the list. */
const NEAR = 8;
const BRIEF = 5;

/** The things that a large item names one by one, and the stretch of the description that they take up. */
export interface Capabilities {
  readonly names: readonly string[];
  readonly taken: readonly Range[];
  /** What the item is called without its list. */
  readonly title: string;
}

/**
 * "Permits, appeals, bay suspensions, season tickets": each thing that the item is to offer is a slice. `isLarge` says
 * that it is known to be large; else only a short title with a list behind it counts. Null where there is no such list.
 */
export function capabilities(text: ParsedText, isLarge: boolean): Capabilities | null {
  const title = openingOf(text);
  const listed = inTitle(text) ?? inDescription(text, title);
  if (isLarge || !listed || listed.taken.length === 0) return listed;
  // Without another sign that it is large, a list of single words names its aspects.
  const words = listed.names.join(' ').split(' ').length;
  return title.split(' ').length <= BRIEF && words >= listed.names.length * 2 ? listed : null;
}

/** "Complete online shop: devices, plans, number choice, ...". */
function inTitle(text: ParsedText): Capabilities | null {
  const prefix = titlePrefix(text).map(({ words }) => words);
  const title = bareWords([...prefix, text.text.summary.slice(text.openingStart)].join(''));
  const colon = title.indexOf(': ');
  if (colon < 0) return null;
  const names = commaList(title);
  return names.length < FEWEST ? null : { names, taken: [], title: title.slice(0, colon) };
}

/** The longest list of the description's prose. */
function inDescription(text: ParsedText, title: string): Capabilities | null {
  const sentences = toldIn(text).slice(0, NEAR);
  let best: Capabilities | null = null;
  for (const sentence of sentences.filter(({ start }) => isProse(text, start))) {
    const names = commaList(bareWords(sentence.quote));
    if (names.length >= FEWEST && names.length > (best?.names.length ?? 0)) best = { names, taken: [sentence], title };
  }
  return best;
}

function isProse({ blocks }: ParsedText, at: number): boolean {
  const block = blocks.find((one) => isDescription(one) && one.start <= at && at < one.end);
  return block?.type === 'paragraph' && !block.criterion;
}
