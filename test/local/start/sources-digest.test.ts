import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourcesDigest } from '../../../local/start/sources-digest';

test('changes with a file’s content and name, not with what is built', () => {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(join(root, 'build'));
  writeFileSync(join(root, 'a.ts'), 'one');
  const first = sourcesDigest([root]);
  writeFileSync(join(root, 'build/a.js'), 'built');
  expect(sourcesDigest([root])).toBe(first);
  writeFileSync(join(root, 'a.ts'), 'two');
  const second = sourcesDigest([root]);
  expect(second).not.toBe(first);
  renameSync(join(root, 'a.ts'), join(root, 'b.ts'));
  expect(sourcesDigest([root])).not.toBe(second);
});
