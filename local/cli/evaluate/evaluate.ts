import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, Streams } from '../command';
import { openInput } from '../open-input';
import { readLines } from '../read-lines';
import { UsageError } from '../usage-error';
import { writeAll } from '../write-all';
import { evaluateAll, evaluationTable } from './evaluation';
import { type Judged, readLabelled } from './read-labelled';
import { evaluationReport } from './report';

/** Measures the engine on labelled items. */
export const evaluate: Command = {
  usage: 'true-story evaluate FILE|- [--format table|json] [--html REPORT]',
  about: 'Reads labelled items as JSON lines {summary, description, kind} and says how often the engine is right.',
  run: async (args, streams) => {
    const { file, format, html } = readArguments(args);
    const { judged, unread } = await readAll(file, streams);
    const all = evaluateAll(judged);
    await writeAll(format === 'json' ? [JSON.stringify(all)] : evaluationTable(all), streams.stdout);
    if (html !== undefined) writeReport(html, evaluationReport(path.basename(file), all));
    return unread > 0 ? 1 : 0;
  },
};

function writeReport(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new UsageError(`The report cannot be written. ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readAll(file: string, { stdin, stderr }: Streams): Promise<{ judged: Judged[]; unread: number }> {
  const judged: Judged[] = [];
  let line = 0;
  let unread = 0;
  for await (const text of readLines(openInput(file, stdin))) {
    line += 1;
    const read = readLabelled(text, line);
    if ('error' in read) {
      unread += 1;
      stderr.write(`Line ${read.line} is left out. ${read.error}\n`);
    } else judged.push(read);
  }
  if (judged.length === 0) throw new UsageError(`There is no labelled item in ${file}.`);
  return { judged, unread };
}

function readArguments(args: readonly string[]): { file: string; format: 'table' | 'json'; html: string | undefined } {
  const { values, positionals } = parseOrRefuse(args);
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) throw new UsageError('One file of labelled items is wanted.');
  const { format = 'table', html } = values;
  if (format !== 'table' && format !== 'json') throw new UsageError(`There is no format "${format}".`);
  return { file, format, html };
}

function parseOrRefuse(args: readonly string[]) {
  try {
    const options = { format: { type: 'string' }, html: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
