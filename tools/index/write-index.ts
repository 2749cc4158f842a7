/** Writes the index of all phrases that signals and findings look for: `npm run index`, also a part of `npm run train`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import '../../src/engine/index';
import { packEntered } from '../../src/engine/signals/finders-book';

const FILE = path.resolve(__dirname, '../../src/engine/signals/finders-index.generated.ts');

writeFileSync(
  FILE,
  `import type { PackedPhrases } from './finders-index';

/** Every list that signals and findings look for, written by \`npm run index\`. */
export const PACKED_PHRASES: PackedPhrases = ${JSON.stringify(packEntered(), null, 2)};
`,
);
