import { createRequire } from 'node:module';
import { bundleFile } from './bundle-file';

type Engine = typeof import('../../../src/engine/index');

/** The engine as it ships. */
export const bundledEngine = (): Promise<Engine> =>
  bundleFile('src/engine/index.ts', (file) => createRequire(file)(file) as Engine);
