import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import packageJson from '../../../package.json';

const root = path.resolve(__dirname, '../../..');
const script = path.join(root, packageJson.bin['true-story']);

test('the script that package.json names runs as it is, on plain Node', () => {
  const input = '{"id":1,"summary":"Find out how to offer maps without a connection"}\n';
  const stdout = execFileSync(process.execPath, [script, 'classify', '-', '--format', 'jsonl'], { input }).toString();
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, kind: 'spike' });
});

test('it reads a pipe by its name, as a shell hands over what <(...) gives', () => {
  const through = ['-c', 'cat | "$0" "$1" classify /dev/stdin', process.execPath, script];
  const stdout = execFileSync('sh', through, { input: '{"id":1,"summary":"Compare map tiles"}\n' }).toString();
  expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
});

test('it ends with status 1 after a line that could not be read', () => {
  expect(spawnSync(process.execPath, [script, 'classify'], { input: 'x\n' }).status).toBe(1);
});
