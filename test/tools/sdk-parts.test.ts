import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the doors of `tools/package/sdk-parts.mjs` hand out, by the SDK that they stand for. */
const handedOut = (sdk: string): readonly string[] => {
  const script = `
    import { rolldown } from 'rolldown';
    import { sdkParts } from './tools/package/sdk-parts.mjs';
    const bundle = await rolldown({ input: ${JSON.stringify(sdk)}, platform: 'node', plugins: [sdkParts] });
    const { output } = await bundle.generate({ format: 'esm' });
    const doors = [...output[0].code.matchAll(/module\\.exports = \\{([^}]*)\\}/g)];
    console.log(JSON.stringify(doors.at(-1)[1].match(/\\w+/g)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
};

const IMPORT = /import (?!type\b)([^;]*?) from '(@forge\/(?:api|events))'/g;

/** Names of values that the app takes from an SDK; what comes without a name is its default. */
const takenFrom = (sdk: string): readonly string[] =>
  readdirSync('src/forge').flatMap((file) =>
    [...readFileSync(join('src/forge', file), 'utf8').matchAll(IMPORT)]
      .filter(([, , source]) => source === sdk)
      .flatMap(([, names = '']) => [
        ...(names.startsWith('{') ? [] : ['default']),
        ...(/\{([^}]*)\}/.exec(names)?.[1]?.split(',') ?? [])
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type ')),
      ]),
  );

it.each(['@forge/api', '@forge/events'])('the package holds all that the app takes from %s', (sdk) => {
  const taken = takenFrom(sdk);
  expect(taken.length).toBeGreaterThan(0);
  expect(handedOut(sdk)).toEqual(expect.arrayContaining([...taken]));
});
