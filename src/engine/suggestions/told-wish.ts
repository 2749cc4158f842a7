import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { beginsWithVerb } from './begins-with-verb';
import { lowerFirst } from './role-words';
import type { Want } from './want';

const NICE =
  /^(?:it (?:would|will|might|could) be|it['’]d be|would be)\s+(?:(?:really|very|quite|also)\s+)?(?:nice|great|good|useful|helpful|convenient|handy|cool|lovely)\s+(?:to\s+|if\s+(?:we|I|users|people|one|you)\s+could\s+)(?:(?:have|get)\s+(?:an?\s+|the\s+|some\s+)?(?:way|ability|option|possibility)\s+(?:to|of being able to)\s+|be able to\s+)?(\S.{8,160})$/i;

/** A wish that the description tells. */
export interface ToldWish {
  readonly want: Want;
  readonly sentence: Evidence;
}

/** "It would be nice to have a way to print the card": printing it is what somebody wants. Null where no sentence says so. */
export function toldWish({ sentences }: ParsedText): ToldWish | null {
  const sentence = sentences.find(({ part }) => part === 'description');
  const wish = sentence && NICE.exec(bareWords(sentence.quote).replace(/[.!]+$/, ''))?.[1];
  if (!sentence || !wish || /[;:?]|\.\s/.test(wish)) return null;
  const had = /^have\s+/i.exec(wish)?.[0].length ?? 0;
  if (had > 0) return { want: { lead: ', I want ', words: wish.slice(had) }, sentence };
  return beginsWithVerb(lowerFirst(wish)) ? { want: { lead: ', I want to ', words: wish }, sentence } : null;
}
