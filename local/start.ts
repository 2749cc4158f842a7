import { readFileSync } from 'node:fs';
import { demoBacklog, generateBacklog } from './demo';
import { type Imported, ImportRefused, importFile } from './import';
import { type OnLoading, openServer } from './server';
import { buildPages } from './start/build-pages';
import { forgetSite, type OpenSite, openSite } from './start/open-site';
import { portHolder } from './start/port-holder';
import { createProgress } from './start/progress';
import { HELP, readArguments, type StartArguments } from './start/read-arguments';

const progress = createProgress(process.stdout);
const MOST_PROBLEMS = 20;
const PHASES = { loading: 'Loading items', labelling: 'The app reads and labels them' };
const tell: OnLoading = (phase, done, total) => progress.count(PHASES[phase], done, total);

async function takePort(port: number) {
  try {
    return await openServer(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is taken by ${portHolder(port)}. Stop it, or choose another: PORT=${port + 1} npm start`,
    );
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}), and nothing was loaded.`);
  }
}

function readImport(file: string): Imported {
  const bytes = readBytes(file);
  try {
    return importFile(file, bytes);
  } catch (error) {
    if (error instanceof ImportRefused)
      throw new Error(`${file} was refused, and nothing was loaded. ${error.message}`);
    throw error;
  }
}

function tellProblems({ backlog, problems }: Imported): void {
  for (const { line, message } of problems.slice(0, MOST_PROBLEMS)) console.error(`Line ${line}: ${message}`);
  if (problems.length > MOST_PROBLEMS) console.error(`and ${problems.length - MOST_PROBLEMS} more lines like these.`);
  console.log(`${backlog.issues.length} items were read.`);
}

async function fill(site: OpenSite, imported: Imported | null, generate: number | null): Promise<void> {
  if (imported) {
    await site.load(imported.backlog, 'import', tell);
  } else if (generate !== null) {
    await site.load(generateBacklog({ items: generate }), 'generated', tell);
  } else if (site.isUnloaded()) {
    await site.load(demoBacklog(), 'demo', tell);
  } else if (site.forge.pending() > 0) {
    progress.step('The app takes up what it had not received yet.');
    await site.forge.settled();
  }
}

function stopOnSignal(site: OpenSite): void {
  let stopping = false;
  const stop = (): void => {
    // A second Ctrl+C does not wait.
    if (stopping) process.exit(1);
    stopping = true;
    void site.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  // On the platform a promise that the app forgot ends one run of one function, not the site.
  process.on('unhandledRejection', (reason) => console.error('app  a promise was left to fail:', reason));
  process.on('SIGTERM', stop);
}

async function start({ data, reset, port, importFile: file, generate }: StartArguments): Promise<void> {
  // Before anything is touched: a bad file leaves everything as it was.
  const imported = file === null ? null : readImport(file);
  if (imported) tellProblems(imported);
  const server = await takePort(port);
  await buildPages((name) => progress.step(`Building ${name}.`));
  if (reset) forgetSite(data);
  let ready = false;
  const site = openSite({
    server,
    directory: data,
    trace: process.env.TRUE_STORY_TRACE,
    log: ({ level, functionKey, about, line }) => {
      // A whole backlog at once says little, line by line.
      const worthALine = (ready && !site.isLoading()) || level === 'warn' || level === 'error';
      if (worthALine) console.log(`app  ${functionKey} (${about ?? '-'}): ${line}`);
    },
    onProblem: (message) => console.error(`app  ${message}`),
  });
  stopOnSignal(site);
  for (const part of site.forge.manifest.unmodelled)
    console.error(`manifest.yml: the stand-in does nothing for ${part}.`);
  await fill(site, imported, generate);
  ready = true;
  console.log(`\nTrue Story is ready: ${site.url}`);
  console.log('Try this: press C there, write an item in your own words, then open it to read why it got its label.');
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2), process.env);
  if (given.help) console.log(HELP);
  else await start(given);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
