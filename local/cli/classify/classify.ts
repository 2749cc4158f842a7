import { parseArgs } from 'node:util';
import type { Command, Streams } from '../command';
import { openInput } from '../open-input';
import { readLines } from '../read-lines';
import { UsageError } from '../usage-error';
import { writeAll } from '../write-all';
import { FORMATS, type Format, isFormatName } from './formats';
import { readLine } from './read-line';

/** Reads work items as JSON lines and says what each of them is. */
export const classify: Command = {
  usage: 'true-story classify [FILE|-] [--format table|jsonl|csv]',
  about: 'Reads items as JSON lines {id, summary, description} and says what each one is, and why.',
  run: async (args, streams) => {
    const { file, format } = readArguments(args, streams);
    let unread = 0;
    async function* rows(): AsyncGenerator<string> {
      if (format.head !== null) yield format.head;
      let line = 0;
      for await (const text of readLines(openInput(file, streams.stdin))) {
        line += 1;
        const row = readLine(text, line);
        if ('error' in row) unread += 1;
        yield format.row(row);
      }
    }
    await writeAll(rows(), streams.stdout);
    return unread > 0 ? 1 : 0;
  },
};

function readArguments(args: readonly string[], { stdout }: Streams): { file: string; format: Format } {
  const { values, positionals } = parseOrRefuse(args);
  if (positionals.length > 1) throw new UsageError('One file at a time.');
  const name = values.format ?? (stdout.isTTY === true ? 'table' : 'jsonl');
  if (!isFormatName(name)) throw new UsageError(`There is no format "${name}".`);
  return { file: positionals[0] ?? '-', format: FORMATS[name]({ width: stdout.columns ?? 120 }) };
}

function parseOrRefuse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { format: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
