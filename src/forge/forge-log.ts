import type { Log } from '../app/ports';

function write(level: 'info' | 'warn', event: string, facts: Parameters<Log['info']>[1]): void {
  // biome-ignore lint/suspicious/noConsole: Forge collects an app's log from the console.
  console[level](JSON.stringify({ event, ...facts }));
}

/** One line of JSON an event, to Forge's log. */
export const forgeLog: Log = {
  info: (event, facts) => write('info', event, facts),
  warn: (event, facts) => write('warn', event, facts),
};
