import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Measure } from '../figure';

const ENGINE = resolve('src/engine');

/** The files that hold what was learned and what words mean: lists, weights, and the packed index of phrases. */
function files(): readonly string[] {
  const lexicon = readdirSync(join(ENGINE, 'lexicon')).map((file) => `lexicon/${file}`);
  const model = readdirSync(join(ENGINE, 'model')).flatMap((file) =>
    /weights|generated/.test(file) ? [`model/${file}`] : [],
  );
  return [...lexicon, ...model, 'signals/finders-index.generated.ts'].map((file) => join(ENGINE, file));
}

/** What model and lexicon take in a bundle, not compressed. */
export const measureModelSize: Measure = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'true-story-model-'));
  const entry = join(folder, 'entry.ts');
  await writeFile(
    entry,
    files()
      .map((file) => `export * from ${JSON.stringify(file)};\n`)
      .join(''),
  );
  const bundle = await rolldown({ input: entry, platform: 'node' });
  const { output } = await bundle.generate({ format: 'cjs', minify: true });
  await rm(folder, { recursive: true });
  const bytes = Buffer.byteLength(output[0].code);
  return [{ id: 'model-and-lexicon', value: Math.round(bytes / 1024), unit: 'KB', limit: 350, aim: 200 }];
};
