/** What the server tells open pages. */
export type LiveEvent =
  | { readonly type: 'issues'; readonly keys: readonly string[] }
  | { readonly type: 'import'; readonly phase: string; readonly done: number; readonly total: number }
  | { readonly type: 'reset' }
  | { readonly type: 'connection'; readonly up: boolean };

type Listener = (event: LiveEvent) => void;

const SETTLE_MS = 120;
const listeners = new Set<Listener>();
let source: EventSource | null = null;
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Hears what the server tells, until the answer is called. One connection serves the whole page. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  source ??= connect();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    source = null;
  };
}

function tell(event: LiveEvent): void {
  for (const listener of [...listeners]) listener(event);
}

function connect(): EventSource {
  const opened = new EventSource('/local/events');
  opened.addEventListener('open', () => tell({ type: 'connection', up: true }));
  opened.addEventListener('error', () => tell({ type: 'connection', up: false }));
  opened.addEventListener('issue', ({ data }) => gather(textAt(data, 'key')));
  opened.addEventListener('import', ({ data }) =>
    tell({
      type: 'import',
      phase: textAt(data, 'phase'),
      done: numberAt(data, 'done'),
      total: numberAt(data, 'total'),
    }),
  );
  opened.addEventListener('reset', () => tell({ type: 'reset' }));
  return opened;
}

// A save and its label come within a moment of each other: one message for both keeps the page calm.
function gather(key: string): void {
  waiting.push(key);
  if (timer !== undefined) return;
  timer = setTimeout(() => {
    const keys = [...new Set(waiting)];
    waiting = [];
    timer = undefined;
    tell({ type: 'issues', keys });
  }, SETTLE_MS);
}

function fieldAt(data: unknown, name: string): unknown {
  const parsed: unknown = JSON.parse(String(data));
  return typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, name) : undefined;
}

const textAt = (data: unknown, name: string): string => String(fieldAt(data, name) ?? '');
const numberAt = (data: unknown, name: string): number => Number(fieldAt(data, name) ?? 0);
