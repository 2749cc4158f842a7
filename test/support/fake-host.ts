import type { CallName, Calls } from '../../src/contract/calls';

type Answerers = {
  [Name in CallName]?: (payload: Calls[Name]['payload']) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>;
};

interface Call {
  readonly name: string;
  readonly payload: unknown;
}

const MOVED = 'the address moved';
const listeners = new Map<string, Set<(payload?: unknown) => void>>();

/** Jira as the frame sees it: the other side of the real @forge/bridge. Tests set the answers and look at what came. */
export const host = {
  module: 'jira:issuePanel',
  answers: {} as Answerers,
  calls: [] as Call[],
  emitted: [] as string[],
  /** Titles of the modals that were opened. */
  modals: [] as string[],
  /** What the last one was given, its way back, and whether Jira opens any. */
  modal: null as { readonly context: Readonly<Record<string, unknown>>; readonly leave: () => void } | null,
  opensModals: true,
  /** How often this frame asked to be closed. */
  closed: 0,
  navigated: [] as { readonly url: string; readonly type: string }[],
  themed: false,
  /** Where the frame's own address stands at first, and where the screen went. */
  path: '/',
  paths: [] as string[],
  /** What Jira tells a dashboard gadget, and what its edit screen handed over. */
  gadget: {} as object,
  /** What else Jira tells of the place. */
  context: {} as object,
  submitted: [] as unknown[],
  /** What Jira or another frame of the app tells this one. */
  tell(event: string): void {
    for (const listener of listeners.get(event) ?? []) listener();
  },
  /** Moves the frame, as the browser's Back does. */
  moveTo(path: string): void {
    const { pathname, search } = new URL(path, 'https://frame.example');
    for (const listener of listeners.get(MOVED) ?? []) listener({ pathname, search });
  },
  /** Puts everything back before a test. */
  reset(): void {
    Object.assign(host, {
      module: 'jira:issuePanel',
      answers: {},
      calls: [],
      emitted: [],
      modals: [],
      modal: null,
      opensModals: true,
      closed: 0,
      navigated: [],
      themed: false,
      path: '/',
      paths: [],
      gadget: {},
      context: {},
      submitted: [],
    });
    listeners.clear();
    setFrameWidth(760);
  },
  named(name: CallName): Call[] {
    return host.calls.filter((call) => call.name === name);
  },
};

/** Gives the frame a width in px; it understands `(max-width: …px)`. */
export function setFrameWidth(width: number): void {
  window.matchMedia = (query: string) =>
    Object.assign(new EventTarget(), {
      matches: width <= Number(/max-width: (\d+)px/.exec(query)?.[1]),
      media: query,
    }) as MediaQueryList;
}

// biome-ignore lint/suspicious/noExplicitAny: the bridge's own protocol is untyped
type Payload = any;

const operations: Readonly<Record<string, (payload: Payload) => unknown>> = {
  getContext: () => ({
    siteUrl: 'https://waymark.example',
    locale: 'en-US',
    extension: { type: host.module, ...host.gadget, ...host.context },
  }),
  enableTheming: () => {
    host.themed = true;
  },
  invoke: ({ functionKey, payload }) => {
    host.calls.push({ name: functionKey, payload });
    const answer = host.answers[functionKey as CallName];
    if (answer === undefined) throw new Error(`No answer was set for ${functionKey}`);
    return answer(payload as never);
  },
  on: ({ event, callback }) => {
    const all = listeners.get(event) ?? new Set();
    listeners.set(event, all.add(callback));
    return { unsubscribe: () => all.delete(callback) };
  },
  emit: ({ event }) => {
    host.emitted.push(event);
  },
  submit: (payload) => {
    host.submitted.push(payload);
    return true;
  },
  createHistory: () => {
    const { pathname, search } = new URL(host.path, 'https://frame.example');
    const goTo = (path: string) => void host.paths.push(path);
    const listen = (listener: (payload?: unknown) => void) => {
      listeners.set(MOVED, new Set([listener]));
      return () => listeners.delete(MOVED);
    };
    return { location: { pathname, search }, push: goTo, replace: goTo, listen };
  },
  openModal: ({ title, context, onClose }) => {
    if (!host.opensModals) return false;
    host.modals.push(title);
    host.modal = { context, leave: () => onClose() };
    return true;
  },
  close: () => {
    host.closed += 1;
    return true;
  },
  navigate: (location) => {
    host.navigated.push(location);
  },
};

Object.assign(globalThis, {
  __bridge: {
    callBridge: async (operation: string, payload: Payload) => {
      const run = operations[operation];
      if (run === undefined) throw new Error(`The host does not model ${operation}`);
      return run(payload);
    },
  },
});
