/** Writes the index of all phrases that signals and findings look for: `npm run index`, also a part of `npm run train`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packPhrases } from '../../src/engine/signals/finders-index';
import { allLists, identifierOf } from './all-lists';

const FOLDER = path.resolve(__dirname, '../../src/engine/signals');
const { entries, numbers } = allLists();

writeFileSync(
  path.join(FOLDER, 'finders-index.generated.ts'),
  `import type { PackedPhrases } from './finders-index';

/** Every list that signals and findings look for, written by \`npm run index\`. */
export const PACKED_PHRASES: PackedPhrases = ${JSON.stringify(packPhrases(entries), null, 2)};
`,
);
writeFileSync(
  path.join(FOLDER, 'finders-lists.generated.ts'),
  `/** The number of each list in the packed index, by its name; written by \`npm run index\`. Constants, so that bundlers put them in place. */
${Object.entries(numbers)
  .map(([name, number]) => `export const ${identifierOf(name)} = ${number};\n`)
  .join('')}`,
);
