import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const lockSchema = v.object({
  packages: v.record(v.string(), v.object({ optionalDependencies: v.optional(v.record(v.string(), v.string())) })),
});

test('the lock file names the build of every platform, so that npm ci works on each of them', () => {
  const { packages } = v.parse(lockSchema, JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const isLocked = (name: string, by: string): boolean =>
    `node_modules/${name}` in packages || `${by}/node_modules/${name}` in packages;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
  );

  expect(missing).toEqual([]);
});
