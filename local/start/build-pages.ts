import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourcesDigest } from './sources-digest';

/** Root of the project. */
export const ROOT = join(__dirname, '../..');

interface Target {
  readonly name: string;
  /** Arguments of `vite build`. */
  readonly config: readonly string[];
  readonly output: string;
  readonly sources: readonly string[];
}

const TARGETS: readonly Target[] = [
  {
    name: 'the screens',
    config: [],
    output: 'static/build',
    sources: ['static', 'src/engine', 'vite.config.ts', 'package-lock.json'],
  },
  {
    name: 'the page around them',
    config: ['--config', 'local/shell/vite.config.ts'],
    output: 'local/shell/build',
    sources: ['local', 'src/engine', 'package-lock.json'],
  },
];

const stampOf = ({ output }: Target): string =>
  join(ROOT, 'node_modules/.cache/true-story', `${output.replaceAll('/', '-')}.sha256`);
const digestOf = ({ sources }: Target): string => sourcesDigest(sources.map((source) => join(ROOT, source)));

function isFresh(target: Target): boolean {
  const stamp = stampOf(target);
  if (!existsSync(join(ROOT, target.output)) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === digestOf(target);
}

function build(target: Target): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', ...target.config], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`Building ${target.name} failed.\n${Buffer.concat(output)}`));
      mkdirSync(dirname(stampOf(target)), { recursive: true });
      writeFileSync(stampOf(target), digestOf(target));
      resolve();
    });
  });
}

const LOCK = join(ROOT, 'node_modules/.cache/true-story/building');
const ABANDONED_MS = 120_000;

/** Test files run side by side: only one of them may write the pages. Gives the way to let go. */
async function lock(): Promise<() => void> {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return () => rmSync(LOCK, { recursive: true, force: true });
    } catch {
      const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (Date.now() - made > ABANDONED_MS) rmSync(LOCK, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Builds what is missing or older than its sources; `onBuild` hears what is being built. */
export async function buildPages(onBuild: (name: string) => void): Promise<void> {
  if (TARGETS.every(isFresh)) return;
  const unlock = await lock();
  try {
    const stale = TARGETS.filter((target) => !isFresh(target));
    for (const { name } of stale) onBuild(name);
    await Promise.all(stale.map(build));
  } finally {
    unlock();
  }
}
