import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartArguments {
  /** A Jira CSV export or JSONL to load instead of the demo backlog. */
  readonly importFile: string | null;
  /** Load a made-up project with so many items instead; the app has not seen them. */
  readonly generate: number | null;
  /** Forget everything kept, and load the demo backlog again. */
  readonly reset: boolean;
  /** Directory of the database. */
  readonly data: string;
  readonly help: boolean;
  readonly port: number;
}

/** What --help prints. */
export const HELP = `True Story for Jira on this computer: the app, a small Jira around it, and a demo backlog.

  npm start                    start at http://localhost:8030
  npm start -- --import FILE   load a backlog: a Jira CSV export, or JSONL
  npm start -- --generate N    load a made-up project with N items that the app has not seen yet
  npm start -- --reset         forget everything and load the demo backlog again
  npm start -- --data DIR      keep the database there instead of in .local
  PORT=8031 npm start          answer at another port
  TRUE_STORY_TRACE=FILE        write every request to Jira to FILE, one JSON object a line`;

const DEFAULT_PORT = 8030;
const MOST_ITEMS = 200_000;

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT=${text} is not a port number.`);
  return port;
}

function readItems(text: string | undefined): number | null {
  if (text === undefined) return null;
  const items = Number(text);
  if (!Number.isInteger(items) || items < 1 || items > MOST_ITEMS) {
    throw new Error(`--generate ${text} is not a number of items from 1 to ${MOST_ITEMS}.`);
  }
  return items;
}

/** Reads the command line and the environment; throws in words when something is unknown. */
export function readArguments(
  args: readonly string[],
  environment: { readonly PORT?: string | undefined },
): StartArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      import: { type: 'string' },
      generate: { type: 'string' },
      reset: { type: 'boolean', default: false },
      data: { type: 'string', default: '.local' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    importFile: values.import ?? null,
    generate: readItems(values.generate),
    reset: values.reset,
    data: values.data,
    help: values.help,
    port: readPort(environment.PORT),
  };
}
