/** Everything that `npm test` stands for: types, lint, import rules, dead code, then every test. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const AREAS = ['.', 'src/engine', 'static', 'local', 'local/forge/browser', 'local/shell', 'test', 'tools'];
const CHECKS = [
  ...AREAS.map((area) => [`types of ${area}`, ['tsc', '-p', area, '--noEmit', '--incremental', ...buildInfo(area)]]),
  ['format and lint', ['biome', 'check', '--error-on-warnings', '.']],
  ['import rules', ['depcruise', 'src', 'static', 'local', '--config', '.dependency-cruiser.cjs']],
  ['unused code', ['knip']],
];

/** Where the compiler remembers what it checked: the next run looks only at what changed. */
function buildInfo(area) {
  return ['--tsBuildInfoFile', `node_modules/.cache/tsc/${area.replaceAll('/', '-')}.tsbuildinfo`];
}

/** Runs one tool from node_modules/.bin and resolves to its exit code and output. */
function run([name, [tool, ...args]]) {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${tool}`, args, { shell: process.platform === 'win32' });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => resolve({ name, code, output: Buffer.concat(output).toString() }));
  });
}

/** Runs the checks two at a time and reports each as it ends. */
async function runChecks() {
  const waiting = [...CHECKS];
  let failed = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, code, output } = await run(next);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
      if (code !== 0) {
        failed += 1;
        console.log(output);
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

const failed = await runChecks();
if (process.argv.includes('--without-jest') || failed > 0) process.exit(failed > 0 ? 1 : 0);
if (!existsSync('static/build')) spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
process.exit(spawnSync('node_modules/.bin/jest', process.argv.slice(2), { stdio: 'inherit' }).status ?? 1);
