import { stem } from './stem';

/** Words that say nothing of what is gained. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the i we it they you them this that these those is are be been being am was were can could may might will would should do does done have has
  had get gets got to of in on at by for from with and or as so not no my our their its us use uses used using call work works working able
  there then also just now go on available exist exists access accessed process processed handle handled data read implement implemented
  store stored save saved keep kept persist persisted map mapped validate validated serialize serialized insert inserted
  support supported perform performed properly correctly accordingly easily later anywhere off things stuff code feature functionality`
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
