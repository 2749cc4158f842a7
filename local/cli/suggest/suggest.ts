import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { openInput } from '../open-input';
import { readLines } from '../read-lines';
import { UsageError } from '../usage-error';
import { writeAll } from '../write-all';
import { adviceFor } from './advice';
import { type Advised, FORMATS, isFormatName } from './formats';
import { ALONE, type Around, readContext } from './read-context';
import { readItem } from './read-item';

/** Reads work items as JSON lines and drafts what could help each of them. */
export const suggest: Command = {
  usage: 'true-story suggest [FILE|-] [--format jsonl|markdown] [--context FILE]',
  about:
    'Reads items as JSON lines {id, summary, description} and drafts what could help; a context file has the others.',
  run: async (args, streams) => {
    const { file, format, context } = readArguments(args);
    const around = context === undefined ? ALONE : await readContext(context, openInput(context, streams.stdin));
    let unread = 0;
    async function* rows(): AsyncGenerator<string> {
      let line = 0;
      for await (const text of readLines(openInput(file, streams.stdin))) {
        line += 1;
        const row = advise(text, line, around);
        if ('error' in row) unread += 1;
        yield FORMATS[format](row);
      }
    }
    await writeAll(rows(), streams.stdout);
    return unread > 0 ? 1 : 0;
  },
};

function advise(text: string, line: number, around: Around): Advised {
  const item = readItem(text, line);
  if ('error' in item) return item;
  const { kind, abstained } = item.verdict;
  return { id: item.id, kind, abstained, suggestions: adviceFor(item, around) };
}

type Arguments = { readonly file: string; readonly format: keyof typeof FORMATS; readonly context: string | undefined };

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseOrRefuse(args);
  if (positionals.length > 1) throw new UsageError('One file at a time.');
  const { format = 'jsonl', context } = values;
  if (!isFormatName(format)) throw new UsageError(`There is no format "${format}".`);
  const file = positionals[0] ?? '-';
  if (file === '-' && context === '-')
    throw new UsageError('Standard input can hold the items or the context, not both.');
  return { file, format, context };
}

function parseOrRefuse(args: readonly string[]) {
  try {
    const options = { format: { type: 'string' }, context: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
