import { stem } from './stem';

/** Words that say nothing of what is gained, one for each stem. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the i we it they you them this that these those is are be been being am was were can could may might will would should do does done
  have has had get got to of in on at by for from with and or as so not no my our their its us use uses used using call work able there then
  also just now go available exist access accessed process processed handle data read implement store save keep kept persist map validate
  serialize insert support perform properly correctly accordingly easily later anywhere off things stuff code feature functionality`
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
