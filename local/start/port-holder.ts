import { spawnSync } from 'node:child_process';

const run = (command: string, args: readonly string[]): string => {
  const { stdout, error } = spawnSync(command, args, { encoding: 'utf8' });
  return error ? '' : stdout;
};

function askLsof(port: number): string | null {
  const answer = run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const pid = /^p(\d+)$/m.exec(answer)?.[1];
  const name = /^c(.+)$/m.exec(answer)?.[1];
  return pid ? `${name ?? 'a process'} (process ${pid})` : null;
}

function askSs(port: number): string | null {
  const answer = run('ss', ['-Hltnp', `sport = :${port}`]);
  const [, name, pid] = /users:\(\("([^"]+)",pid=(\d+)/.exec(answer) ?? [];
  return pid ? `${name} (process ${pid})` : null;
}

/** Names the process that listens on a port, as far as this computer tells. */
export function portHolder(port: number): string {
  return askLsof(port) ?? askSs(port) ?? 'another process';
}
