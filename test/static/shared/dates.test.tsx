import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

// A zone is taken once, when a process starts.
test.each(['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'])('a bare day is that day in %s', (TZ) => {
  const code = `const { dayOf, shortDay } = require('./static/shared/dates');
    console.log(shortDay('2026-11-23'), '/', dayOf('2026-01-01', Date.parse('2027-06-01T12:00:00')));`;
  const said = execFileSync(path.join(root, 'node_modules/.bin/tsx'), ['-e', code], {
    cwd: root,
    env: { ...process.env, TZ },
  });
  expect(said.toString()).toBe('23 Nov / 1 January 2026\n');
});
