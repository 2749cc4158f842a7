// @ts-check
/*
 * Runs first in every screen's <head>, where Forge puts its own bridge: @forge/bridge reads `__bridge` while it loads.
 * Every operation goes to the page around the frame; what needs the frame's own document is done here.
 */
{
  // A block, so that none of these names becomes global.
  /** @typedef {import('./protocol').PageMessage} PageMessage */
  /** @typedef {import('./protocol').FrameMessage} FrameMessage */
  /** @typedef {import('./protocol').FrameLocation} FrameLocation */

  const page = document.referrer ? new URL(document.referrer).origin : window.location.origin;
  let last = 0;
  /** @type {Map<number, {resolve: (value: unknown) => void, reject: (error: Error) => void}>} */
  const calls = new Map();
  /** @type {Map<number, Function>} */
  const callbacks = new Map();
  /** @type {Set<(location: FrameLocation, action: string) => void>} */
  const historyListeners = new Set();

  /** @param {FrameMessage} message */
  const send = (message) => window.parent.postMessage(message, page);

  /** @param {Function} callback */
  const register = (callback) => {
    last += 1;
    callbacks.set(last, callback);
    return { forgeCallback: last };
  };

  /**
   * Functions cannot cross the frame: each is replaced by its number.
   * @param {unknown} value
   * @returns {unknown}
   */
  const portable = (value) => {
    if (typeof value === 'function') return register(value);
    if (Array.isArray(value)) return value.map(portable);
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, portable(inner)]));
  };

  /**
   * @param {string} operation
   * @param {unknown} [payload]
   * @returns {Promise<any>}
   */
  const ask = (operation, payload) =>
    new Promise((resolve, reject) => {
      last += 1;
      calls.set(last, { resolve, reject });
      send({ forge: 'call', id: last, operation, payload: portable(payload) });
    });

  /** @param {string} colorMode */
  const setColourMode = (colorMode) => document.documentElement.setAttribute('data-color-mode', colorMode);
  let themed = false;

  /** @param {string} href */
  const loadStylesheet = (href) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.onload = resolve;
      link.onerror = resolve;
      link.href = href;
      document.head.prepend(link);
    });

  const enableTheming = async () => {
    const { colorMode, themes, stylesheet } = await ask('enableTheming');
    themed = true;
    document.documentElement.setAttribute('data-theme', themes);
    setColourMode(colorMode);
    await loadStylesheet(stylesheet);
  };

  /** @param {string | Partial<FrameLocation>} to @returns {FrameLocation} */
  const toLocation = (to) => {
    const parts = typeof to === 'string' ? {} : to;
    const path = typeof to === 'string' ? to : `${parts.pathname ?? '/'}${parts.search ?? ''}${parts.hash ?? ''}`;
    const { pathname, search, hash } = new URL(path, window.location.origin);
    last += 1;
    return { pathname, search, hash, state: parts.state ?? null, key: String(last) };
  };

  const createHistory = async () => {
    const history = {
      location: await ask('createHistory'),
      action: 'POP',
      /** @param {(location: FrameLocation, action: string) => void} listener */
      listen: (listener) => {
        historyListeners.add(listener);
        return () => historyListeners.delete(listener);
      },
      /** @param {string | Partial<FrameLocation>} to */
      push: (to) => move('PUSH', to),
      /** @param {string | Partial<FrameLocation>} to */
      replace: (to) => move('REPLACE', to),
      /** @param {number} steps */
      go: (steps) => void ask('historyGo', { steps }),
      goBack: () => void ask('historyGo', { steps: -1 }),
      goForward: () => void ask('historyGo', { steps: 1 }),
      /** @param {string | Partial<FrameLocation>} to */
      createHref: (to) => {
        const { pathname, search, hash } = toLocation(to);
        return `${pathname}${search}${hash}`;
      },
    };
    /** @param {string} action @param {string | Partial<FrameLocation>} to */
    const move = (action, to) => {
      const location = toLocation(to);
      history.action = action;
      void ask('historyChange', { action, location });
      for (const listener of historyListeners) listener(location, action);
    };
    return history;
  };

  /** @param {string} operation @param {{event: string, callback: Function}} payload */
  const subscribe = async (operation, { event, callback }) => {
    const reference = register(callback);
    await ask(operation, { event, callback: reference });
    return {
      unsubscribe: () => {
        callbacks.delete(reference.forgeCallback);
        void ask('off', { event, callback: reference });
      },
    };
  };

  /** @type {Record<string, (payload: any) => unknown>} */
  const local = {
    enableTheming,
    createHistory,
    on: (payload) => subscribe('on', payload),
    onPublic: (payload) => subscribe('onPublic', payload),
  };

  /** @param {PageMessage} message */
  const settle = (message) => {
    if (message.forge !== 'answer' && message.forge !== 'refusal') return;
    const call = calls.get(message.id);
    calls.delete(message.id);
    if (message.forge === 'answer') call?.resolve(message.value);
    else call?.reject(Object.assign(new Error(message.message), { name: 'BridgeAPIError' }));
  };

  /** @param {PageMessage} message */
  const receive = (message) => {
    settle(message);
    if (message.forge === 'callback') callbacks.get(message.callback)?.(message.payload);
    if (message.forge === 'colour-mode' && themed) setColourMode(message.colorMode);
    if (message.forge === 'location') for (const listener of historyListeners) listener(message.location, 'POP');
  };
  window.addEventListener('message', (event) => {
    if (event.source === window.parent && event.origin === page) receive(event.data);
  });

  // The height of the body with its margins, as the platform measures it.
  const tellHeight = () => {
    const { marginTop, marginBottom } = getComputedStyle(document.body);
    const margins = Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
    send({ forge: 'height', pixels: Math.ceil(document.body.offsetHeight + margins) });
  };
  document.addEventListener('DOMContentLoaded', () => new ResizeObserver(tellHeight).observe(document.body));

  /** @param {string} operation @param {unknown} payload */
  const callBridge = (operation, payload) => {
    const perform = local[operation];
    return perform ? Promise.resolve(perform(payload)) : ask(operation, payload);
  };
  // A screen opened by its own address has no page around it, and so no bridge, as on the platform.
  if (window.parent !== window) Object.assign(globalThis, { __bridge: { callBridge } });
}
