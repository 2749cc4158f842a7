import type { Work, WorkList } from './work';

/** How one try ended. `afterMs`: how long to wait before the next. */
export type Outcome =
  | { readonly type: 'done' | 'failed' }
  | { readonly type: 'again'; readonly afterMs: number; readonly retry: string };

export interface DispatcherOptions {
  readonly list: WorkList;
  /** Tries one piece of work; never rejects. */
  readonly perform: (work: Work) => Promise<Outcome>;
  readonly onEnd: (work: Work, outcome: 'done' | 'failed') => void;
  readonly maxRunning: number;
  readonly maxRetries: number;
}

/** Takes work from the list as it falls due. */
export interface Dispatcher {
  /** Looks for due work now. */
  wake(): void;
  /** Resolves once nothing waits and nothing runs. */
  settled(): Promise<void>;
  /** Takes up nothing more, and resolves when what runs has ended. */
  stop(): Promise<void>;
}

/** Longest sleep of a timer; whatever is due later is looked at again then. */
const LONGEST_SLEEP_MS = 60_000;

function fullLanes(running: ReadonlyMap<number, Work>): string[] {
  const counts = new Map<string, number>();
  const full: string[] = [];
  for (const { lane, laneLimit } of running.values()) {
    if (lane === null) continue;
    const count = (counts.get(lane) ?? 0) + 1;
    counts.set(lane, count);
    if (count >= (laneLimit ?? 1)) full.push(lane);
  }
  return full;
}

function conclude({ list, maxRetries, onEnd }: DispatcherOptions, work: Work, outcome: Outcome): void {
  if (outcome.type === 'again' && work.retries < maxRetries) {
    list.postpone(work, Date.now() + outcome.afterMs, outcome.retry);
    return;
  }
  list.remove(work.id);
  onEnd(work, outcome.type === 'done' ? 'done' : 'failed');
}

/** Not at once, and once for many calls: a long list of short runs would keep timers and requests waiting otherwise. */
function onceSoon(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    setImmediate(() => {
      asked = false;
      work();
    });
  };
}

/** Starts a dispatcher over a list; what waits there from an earlier run is taken up at the first `wake`. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { list, maxRunning } = options;
  const running = new Map<number, Work>();
  const waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const start = async (work: Work): Promise<void> => {
    running.set(work.id, work);
    const outcome = await options.perform(work);
    running.delete(work.id);
    conclude(options, work, outcome);
    wakeSoon();
  };
  const busy = () => ({ ids: [...running.keys()], lanes: fullLanes(running) });
  const takeUp = (): void => {
    while (running.size < maxRunning) {
      const work = list.next(Date.now(), busy());
      if (!work) break;
      void start(work);
    }
    const due = list.firstDue(busy());
    // With every place taken, the next end of a run looks again.
    if (due === null || running.size === maxRunning) return;
    timer = setTimeout(wake, Math.min(Math.max(due - Date.now(), 1), LONGEST_SLEEP_MS));
  };
  const release = (): void => {
    if (waiting.length === 0 || running.size > 0 || (!stopped && list.count() > 0)) return;
    for (const resolve of waiting.splice(0)) resolve();
  };
  function wake(): void {
    clearTimeout(timer);
    if (!stopped) takeUp();
    release();
  }
  const wakeSoon = onceSoon(wake);
  const settled = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      release();
    });
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    return settled();
  };
  return { wake, settled, stop };
}
