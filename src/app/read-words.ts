import type { WordsReading } from '../contract/health-list-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { Ports } from './ports';

/** What a wording would read as; nothing is read from Jira and nothing is kept. */
export async function readWords(
  { engine }: Pick<Ports, 'engine'>,
  words: { readonly summary: string; readonly description: string },
): Promise<Answer<WordsReading>> {
  const { parsed, verdict } = engine.read(words);
  return succeed({ text: parsed.text, blocks: parsed.blocks, verdict });
}
