import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Text } from './demo-texts';

const FOLDER = 'tools/bench/peers';

/** Items a second that others need for less: wink-nlp and compromise, parts of speech alone. Nothing where they are not installed. */
export function peerRates(items: readonly Text[]): Readonly<Record<string, number>> {
  if (!existsSync(`${FOLDER}/node_modules`)) {
    process.stderr.write(`left out peers: run \`npm ci --prefix ${FOLDER} --ignore-scripts\` first\n`);
    return {};
  }
  const texts = items.map(({ summary, description }) => `${summary}\n${description}`);
  const run = spawnSync(process.execPath, [`${FOLDER}/rates.mjs`], { input: JSON.stringify(texts), encoding: 'utf8' });
  if (run.status === 0) return JSON.parse(run.stdout) as Record<string, number>;
  process.stderr.write(`left out peers: ${run.stderr.slice(0, 200)}\n`);
  return {};
}
