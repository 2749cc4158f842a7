import { appOrigin } from './app-origin';
import { BRIDGE_OPERATIONS, type Frame } from './bridge-operations';
import { screenEvents } from './event-bus';
import type { CallbackRef, FrameMessage, PageMessage } from './protocol';
import type { ScreenHost, ScreenOptions } from './shell-operations';

/** What the browser allows a screen, as Forge serves it. */
const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

interface Inside {
  readonly context: object;
  readonly close: (payload: unknown) => void;
}

type Send = (message: PageMessage) => void;

async function answer(frame: Frame, call: FrameMessage & { forge: 'call' }): Promise<PageMessage> {
  const { id, operation, payload } = call;
  const perform = BRIDGE_OPERATIONS[operation];
  try {
    if (!perform) throw new Error(`The stand-in does not model the bridge operation "${operation}".`);
    return { forge: 'answer', id, value: await perform(frame, payload as never) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!perform) frame.options.shell.reportProblem(message);
    return { forge: 'refusal', id, message };
  }
}

function openFrame(
  iframe: HTMLIFrameElement,
  state: { options: ScreenOptions },
  deps: { send: Send; inside: Inside | null },
): Frame {
  return {
    get options() {
      return state.options;
    },
    bus: screenEvents,
    callBack: ({ forgeCallback }: CallbackRef, payload) =>
      deps.send({ forge: 'callback', callback: forgeCallback, payload }),
    reload: () => {
      // Setting the same address again loads it again, also across origins.
      iframe.src = `${iframe.src}`;
    },
    close: deps.inside?.close ?? null,
    mount: (element, inside) => show(element, state.options, inside),
    subscriptions: new Map(),
    dialogs: new Set(),
  };
}

function show(iframe: HTMLIFrameElement, given: ScreenOptions, inside: Inside | null): ScreenHost {
  const origin = appOrigin(window.location);
  const subject = inside ? { ...given.subject, modal: inside.context } : given.subject;
  const state = { options: { ...given, subject } };
  // Before its first message the frame shows an empty page of this origin, which nothing may be sent to.
  let loaded = false;
  const send: Send = (message) => {
    if (loaded) iframe.contentWindow?.postMessage(message, origin);
  };
  const frame = openFrame(iframe, state, { send, inside });
  const receive = (event: MessageEvent<FrameMessage>): void => {
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    loaded = true;
    if (event.data.forge === 'call') void answer(frame, event.data).then(send);
    else if (!inside) iframe.style.height = `${event.data.pixels}px`;
  };
  window.addEventListener('message', receive);
  iframe.setAttribute('sandbox', SANDBOX);
  iframe.title = given.module.title;
  iframe.src = `${origin}${given.module.page}`;
  return {
    setColorMode(colorMode) {
      state.options = { ...state.options, colorMode };
      send({ forge: 'colour-mode', colorMode });
    },
    setPath(path) {
      const { history } = state.options;
      if (history) state.options = { ...state.options, history: { ...history, path } };
      const { pathname, search, hash } = new URL(path, window.location.origin);
      send({ forge: 'location', location: { pathname, search, hash, state: null, key: path } });
    },
    destroy() {
      window.removeEventListener('message', receive);
      for (const [name, listener] of frame.subscriptions)
        screenEvents.off(name.slice(0, name.lastIndexOf('/')), listener);
      for (const close of frame.dialogs) close();
    },
  };
}

/** Shows a screen of the app in a frame and answers its bridge until `destroy`. The frame grows with its content. */
export function createHost(iframe: HTMLIFrameElement, options: ScreenOptions): ScreenHost {
  return show(iframe, options, null);
}
