import type { ParsedText } from '../text/parsed-text';
import { beginsWithVerb } from './begins-with-verb';
import type { Free } from './free-lines';
import { scopeOf } from './scope-of';
import { stem } from './stem';
import { tellingWords } from './telling-words';

const LONGEST = 200;
/** How many first sentences may say it without saying that it is to be done. */
const NEAR = 2;

interface FullerDeed {
  readonly line: Free;
  readonly words: string;
}

/** A sentence that says what the title says in more words: "Update Spring" and "Update the Spring libraries to 3.0.5". */
export function fullerDeed({ text }: ParsedText, lines: readonly Free[]): FullerDeed | null {
  const title = tellingWords(text.summary).map(stem);
  if (title.length === 0) return null;
  const deeds = lines.flatMap((line, at) => {
    const work = scopeOf(line.words);
    return work === null && at >= NEAR ? [] : [{ line, words: work ?? line.words }];
  });
  return deeds.find((deed) => isDeed(deed) && saysAll(title, deed.words)) ?? null;
}

function isDeed({ line, words }: FullerDeed): boolean {
  return !line.isItem && words.length <= LONGEST && beginsWithVerb(words);
}

function saysAll(title: readonly string[], words: string): boolean {
  const said = new Set(tellingWords(words).map(stem));
  return title.every((word) => said.has(word));
}
