import { COMMON_WORDS } from './grammar-words';
import { stem } from './stem';

/** Words that say nothing of what is gained, one for each stem. */
const EMPTY: ReadonlySet<string> = new Set(
  `${COMMON_WORDS} a an i we it is be am do to of in on at by or as so no my us call go available exist access accessed process
  processed handle read store save keep kept persist map validate serialize insert perform properly correctly
  accordingly easily later anywhere stuff code`
    .split(/\s+/)
    .map(stem),
);

/** Whether a gain only says the step again: "connect to the database so that I can read data". */
export function isCircularGain(step: string, gain: string): boolean {
  const said = new Set(stems(step));
  return stems(gain).every((word) => EMPTY.has(word) || said.has(word));
}

function stems(words: string): readonly string[] {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => word.split(/(?<=[a-z])(?=[A-Z])/)).map(stem);
}
