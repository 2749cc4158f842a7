import type { WordsReading } from '../contract/health-list-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { Ports } from './ports';
import { teamAdaptation } from './team-adaptation';

/** What a wording would read as in this project; nothing is read from Jira and nothing is kept. */
export async function readWords(
  ports: Pick<Ports, 'engine' | 'teams'>,
  projectId: string,
  words: { readonly summary: string; readonly description: string },
): Promise<Answer<WordsReading>> {
  const adaptation = await teamAdaptation(ports, projectId);
  const { parsed, verdict } = ports.engine.read(words, adaptation);
  return succeed({ text: parsed.written, blocks: parsed.blocks, verdict });
}
