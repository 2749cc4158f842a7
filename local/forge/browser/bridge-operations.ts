import { callServer } from './call-server';
import { dialogSize } from './dialog-size';
import type { screenEvents } from './event-bus';
import type { CallbackRef, FrameLocation } from './protocol';
import type { Flag, ScreenHost, ScreenOptions } from './shell-operations';

/** What the operations of one frame need to know about it. */
export interface Frame {
  readonly options: ScreenOptions;
  readonly bus: typeof screenEvents;
  /** Calls a function inside the frame. */
  callBack(callback: CallbackRef, payload: unknown): void;
  reload(): void;
  /** Set for a screen inside a dialog: closes the dialog. */
  readonly close: ((payload: unknown) => void) | null;
  /** Shows a further screen; `context` reaches it as `extension.modal`. */
  mount(
    frame: HTMLIFrameElement,
    inside: { readonly context: object; readonly close: (payload: unknown) => void },
  ): ScreenHost;
  readonly subscriptions: Map<string, (payload: unknown) => void>;
  /** Closes each dialog that it opened: they go with it. */
  readonly dialogs: Set<() => void>;
}

type Operation = (frame: Frame, payload: never) => unknown;

const THEMES = 'light:light dark:dark spacing:spacing typography:typography shape:shape';
const themeState = { light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' };

const onPrefix =
  (prefix: string) =>
  (frame: Frame, { event, callback }: { event: string; callback: CallbackRef }) => {
    const listener = (payload: unknown) => frame.callBack(callback, payload);
    frame.subscriptions.set(`${prefix}${event}/${callback.forgeCallback}`, listener);
    frame.bus.on(`${prefix}${event}`, listener);
  };
const emitPrefix =
  (prefix: string) =>
  (frame: Frame, { event, payload }: { event: string; payload: unknown }) =>
    frame.bus.emit(`${prefix}${event}`, payload);

function off(frame: Frame, { event, callback }: { event: string; callback: CallbackRef }): void {
  for (const prefix of ['', 'public:']) {
    const listener = frame.subscriptions.get(`${prefix}${event}/${callback.forgeCallback}`);
    if (listener) frame.bus.off(`${prefix}${event}`, listener);
  }
}

interface ModalPayload {
  readonly title: string;
  readonly size: unknown;
  readonly context: object;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly resource: string | null;
  readonly onClose: CallbackRef;
}
function openModal(frame: Frame, modal: ModalPayload): boolean {
  if (modal.resource !== null) throw new Error('The stand-in opens dialogs with the same resource only.');
  const closed = (payload: unknown) => frame.callBack(modal.onClose, payload);
  const closeDialog = frame.options.shell.openDialog({
    title: modal.title,
    ...dialogSize(modal.size),
    closeOnEscape: modal.closeOnEscape,
    closeOnOverlayClick: modal.closeOnOverlayClick,
    dismissed: () => closed(undefined),
    mount: (element) =>
      frame.mount(element, {
        context: modal.context,
        close: (payload) => {
          closeDialog();
          closed(payload);
        },
      }),
  });
  frame.dialogs.add(closeDialog);
  return true;
}

interface FlagPayload extends Omit<Flag, 'actions'> {
  readonly actions?: readonly { readonly text: string; readonly onClick: CallbackRef }[];
}
function showFlag(frame: Frame, flag: FlagPayload): boolean {
  const actions = (flag.actions ?? []).map(({ text, onClick }) => ({
    text,
    onClick: () => frame.callBack(onClick, undefined),
  }));
  const { id, type, title, description = '', isAutoDismiss = false } = flag;
  frame.options.shell.showFlag({ id, type, title, description, isAutoDismiss, actions });
  return true;
}

interface FetchPayload {
  readonly product: string;
  readonly restPath: string;
  readonly isMultipartFormData: boolean;
  readonly fetchRequestInit: { readonly method?: string; readonly body: string | null };
}
function fetchProduct({ options }: Frame, { product, restPath, isMultipartFormData, fetchRequestInit }: FetchPayload) {
  if (product !== 'jira') throw new Error(`The stand-in has no ${product}.`);
  if (isMultipartFormData) throw new Error('The stand-in takes no files.');
  const { method = 'GET', body } = fetchRequestInit;
  return callServer('/local/product', options, { method, path: restPath, body });
}

interface NavigatePayload {
  readonly type: 'same-tab' | 'new-tab';
  readonly url?: string;
  readonly target?: string;
}
function navigate({ options }: Frame, { type, ...location }: NavigatePayload): void {
  const newTab = type === 'new-tab';
  const { url, target } = location;
  if (url !== undefined) options.shell.navigate({ url, newTab });
  else options.shell.navigate({ ...location, target: target ?? '', newTab });
}

function getUrl({ options }: Frame, location: { readonly target: string }): string {
  const path = options.shell.pathOf(location);
  if (path === null) throw new Error(`The stand-in has no page for the target "${location.target}".`);
  return new URL(path, window.location.origin).href;
}

function firstLocation({ options }: Frame): FrameLocation {
  const { pathname, search, hash } = new URL(options.history?.path ?? '/', window.location.origin);
  return { pathname, search, hash, state: null, key: 'first' };
}

/** Ends a screen; `false` tells the SDK that this one cannot be. */
function close(frame: Frame, payload: unknown): boolean {
  frame.close?.(payload);
  return frame.close !== null;
}

/** Hands over what was filled in, where somebody takes it; else it only ends the screen. */
function submit(frame: Frame, payload: unknown): boolean {
  const { onSubmit } = frame.options;
  if (onSubmit === undefined) return close(frame, payload);
  onSubmit(payload);
  return true;
}

/** Every operation of @forge/bridge that the stand-in models; any other is refused loudly. */
export const BRIDGE_OPERATIONS: Readonly<Record<string, Operation>> = {
  async getContext({ options }) {
    const context = (await callServer('/local/context', options, {})) as object;
    return { ...context, theme: { ...themeState, colorMode: options.colorMode } };
  },
  invoke: ({ options }, payload: { functionKey: string; payload: unknown }) =>
    callServer('/local/invoke', options, payload),
  fetchProduct,
  enableTheming: ({ options }) => ({ colorMode: options.colorMode, themes: THEMES, stylesheet: '/local/tokens.css' }),
  on: onPrefix(''),
  onPublic: onPrefix('public:'),
  off,
  emit: emitPrefix(''),
  emitPublic: emitPrefix('public:'),
  showFlag,
  closeFlag: ({ options }, { id }: { id: string }) => {
    options.shell.closeFlag(id);
    return true;
  },
  navigate,
  getUrl,
  reload: (frame) => frame.reload(),
  openModal,
  close,
  submit,
  refresh: ({ options }) => {
    options.shell.refresh();
    return true;
  },
  createHistory: firstLocation,
  historyChange: ({ options }, { action, location }: { action: 'PUSH' | 'REPLACE'; location: FrameLocation }) =>
    options.history?.onChange(action, location),
  historyGo: (_frame, { steps }: { steps: number }) => window.history.go(steps),
  changeWindowTitle: ({ options }, title: string) => options.shell.changeTitle(title),
  emitReadyEvent: () => undefined,
};
