import type { Command, Streams } from './command';
import { COMMANDS } from './commands';
import { UsageError } from './usage-error';

const MISUSED = 2;
const STOPPED = 3;

/**
 * Runs one command line to its exit status: 0 done, 1 done with lines that could not be read, 2 not understood,
 * 3 stopped by the system, as by a full disk.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    streams.stdout.write(help());
    return name === undefined ? MISUSED : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return refuse(`There is no command "${name}".\n\n${help()}`, streams);
  return runCommand(command, rest, streams);
}

async function runCommand(command: Command, args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await command.run(args, streams);
  } catch (error) {
    if (error instanceof UsageError) return refuse(`${error.message}\nUsage: ${command.usage}\n`, streams);
    if (!isOfTheSystem(error)) throw error;
    // Whoever reads the output may stop early, as `head` does.
    if (error.code === 'EPIPE') return 0;
    streams.stderr.write(`${error.message}\n`);
    return STOPPED;
  }
}

function isOfTheSystem(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function refuse(message: string, streams: Streams): number {
  streams.stderr.write(message);
  return MISUSED;
}

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, about }) => `  ${usage}\n      ${about}\n`);
  return `Usage:\n${lines.join('')}`;
}
