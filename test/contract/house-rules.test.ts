import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const code = files.filter((file) => /^(src|static|local|test|tools)\/.*\.(ts|tsx|mjs|cjs|css)$/.test(file));
// Word lists, learned weights and the demo's items are data in a code file's clothes.
const isData = (file: string) => /\.generated\.|^src\/engine\/lexicon\/|^local\/demo\//.test(file);
const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

describe('house rules', () => {
  test('a file has at most 250 lines, a signal 80', () => {
    const limit = (file: string) => (/^src\/engine\/signals\/(?!index|signal|finders)[^/]+\.ts$/.test(file) ? 80 : 250);
    const long = code.filter((file) => !isData(file) && linesOf(file) > limit(file));
    expect(long.map((file) => `${file}: ${linesOf(file)} lines`)).toEqual([]);
  });

  test('files are in kebab-case', () => {
    const odd = code.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(file)));
    expect(odd).toEqual([]);
  });

  test('no folder or file hides behind an empty word', () => {
    const banned = /(^|[/-])(utils?|helpers?|common|types|manager|service|processor|misc)([/.-]|$)/;
    expect(code.filter((file) => banned.test(file))).toEqual([]);
  });

  test('nothing names a machine path or a package registry', () => {
    const traces =
      /\/work\/(main|shared|brief)|\/root\/|registry\.npmjs|https?:\/\/[^\s/]*(registry|artifactory|mirror)[^\s/]*\//i;
    const self = 'test/contract/house-rules.test.ts';
    const named = files.filter(
      (file) => file !== self && !/\.(png|svg|ico)$/.test(file) && traces.test(readFileSync(file, 'utf8')),
    );
    expect(named).toEqual([]);
  });

  test('every folder of code is on the map in ARCHITECTURE.md', () => {
    const map = readFileSync('ARCHITECTURE.md', 'utf8');
    const areas = new Set(code.map((file) => dirname(file).split('/').slice(0, 1).join('/')));
    expect([...areas].filter((area) => !map.includes(`\`${area}/`))).toEqual([]);
  });
});
