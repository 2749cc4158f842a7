import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ForgeStandIn } from '../forge';
import type { Backlog, JiraStandIn } from '../jira';
import { HttpRefusal, type OnLoading } from '../server';

/** Where the items come from. */
type LoadedFrom = 'demo' | 'import' | 'generated';

/** Fills a site with items and lets the app read them. */
export interface Loader {
  /** Whether nothing was loaded yet, or loading was cut off. */
  readonly isUnloaded: () => boolean;
  readonly isDemo: () => boolean;
  readonly isLoading: () => boolean;
  /**
   * Replaces everything by this backlog, and resolves once the app has received all of it. Of a generated one it
   * hears nothing, as of items that were there before it was installed.
   */
  readonly load: (backlog: Backlog, from: LoadedFrom, onLoading?: OnLoading) => Promise<void>;
}

export interface LoaderOptions {
  readonly jira: JiraStandIn;
  readonly forge: ForgeStandIn;
  /** Where to remember what was loaded; null: nowhere. */
  readonly directory: string | null;
  readonly onLoaded: () => void;
}

const POLL_MS = 100;
const markIn = (directory: string): string => join(directory, 'loaded-from');

/** Remembers where the items came from; written once loading has gone so far that the rest survives a stop. */
function openMark(directory: string | null) {
  let kept = '';
  const file = directory === null ? null : markIn(directory);
  return {
    read() {
      if (file === null) return kept;
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    write(from: string) {
      kept = from;
      if (file !== null) writeFileSync(file, from);
    },
  };
}

async function untilSettled(forge: ForgeStandIn, onLoading: OnLoading | undefined): Promise<void> {
  const total = forge.pending();
  const timer = setInterval(() => {
    const done = Math.max(0, total - forge.pending());
    if (done < total) onLoading?.('labelling', done, total);
  }, POLL_MS);
  try {
    await forge.settled();
  } finally {
    clearInterval(timer);
  }
  if (total > 0) onLoading?.('labelling', total, total);
}

/** Forgets that anything was loaded. */
export function forgetMark(directory: string): void {
  rmSync(markIn(directory), { force: true });
}

/** Prepares loading for one site. */
export function createLoader({ jira, forge, directory, onLoaded }: LoaderOptions): Loader {
  const mark = openMark(directory);
  let loading = false;
  const fill = async (backlog: Backlog, from: LoadedFrom, onLoading?: OnLoading): Promise<void> => {
    mark.write('');
    forge.reset();
    jira.reset();
    const emit = from !== 'generated';
    jira.seed(backlog, { emit, onProgress: (done, total) => onLoading?.('loading', done, total) });
    mark.write(from);
    await untilSettled(forge, onLoading);
  };
  return {
    isUnloaded: () => mark.read() === '' || jira.isEmpty(),
    isDemo: () => mark.read() === 'demo',
    isLoading: () => loading,
    async load(backlog, from, onLoading) {
      if (loading) throw new HttpRefusal(409, 'Items are being loaded already. Wait for their end.');
      loading = true;
      try {
        await fill(backlog, from, onLoading);
      } finally {
        loading = false;
      }
      onLoaded();
    },
  };
}
