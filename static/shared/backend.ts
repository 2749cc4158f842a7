import type { CallName, Calls } from '../../src/contract/calls';
import type { Problem } from '../../src/contract/problem';

/** Where the screen stands: the module that Jira opened it as ("jira:issuePanel"). */
export interface Place {
  /** The module's type, or "modal" for a screen that another one opened. */
  readonly module: string;
  /** Jira's own address, to build links that can be copied. */
  readonly siteUrl: string;
  /** Key of the item that the page around shows, as far as Jira tells. */
  readonly issueKey: string | null;
  /** What the screen that opened this one in a dialog handed over. */
  readonly given: Readonly<Record<string, unknown>>;
}

// Outside Jira the bridge fails while it loads; every use below turns that into a state with words.
const bridge = import('@forge/bridge');
bridge.catch(() => undefined);

/** Takes on Jira's theme and says where the screen stands; null outside Jira. */
export async function connect(): Promise<Place | null> {
  try {
    const { view } = await bridge;
    const [context] = await Promise.all([view.getContext(), view.theme.enable().catch(() => undefined)]);
    const { type, modal } = context.extension;
    const issueKey = issueKeyIn(context.extension);
    return { module: modal ? 'modal' : String(type), siteUrl: context.siteUrl, issueKey, given: modal ?? {} };
  } catch {
    return null;
  }
}

/** The item of a context: named by it, or shown at the address of the page around. */
function issueKeyIn({ issue, location }: Readonly<Record<string, unknown>>): string | null {
  if (typeof issue === 'object' && issue !== null && 'key' in issue) return String(issue.key);
  const shown = /(?:\/browse\/|[?&]selectedIssue=)([A-Z][A-Z0-9_]*-\d+)/.exec(String(location ?? ''));
  return shown?.[1] ?? null;
}

/** Where a dashboard gadget stands. */
interface GadgetPlace {
  /** On its edit screen. */
  readonly editing: boolean;
  /** The project that it was given; null for none yet. */
  readonly projectId: string | null;
}

/** Whether a gadget is shown or edited, and what it was given; null outside Jira. */
export async function gadgetPlace(): Promise<GadgetPlace | null> {
  try {
    const { view } = await bridge;
    const { extension } = await view.getContext();
    const projectId: unknown = extension.gadgetConfiguration?.projectId;
    return { editing: extension.entryPoint === 'edit', projectId: typeof projectId === 'string' ? projectId : null };
  } catch {
    return null;
  }
}

/** Keeps what a gadget is given, and ends its edit screen. */
export async function keepGadget(configuration: { readonly projectId: string }): Promise<void> {
  const { view } = await bridge;
  await view.submit(configuration);
}

/** Asks the backend; whatever goes wrong on the way is a problem in the answer, never a throw. */
export async function call<Name extends CallName>(
  name: Name,
  payload: Calls[Name]['payload'],
): Promise<Calls[Name]['answer']> {
  try {
    const { invoke } = await bridge;
    const answer: unknown = await invoke(name, payload);
    return isAnswer<Name>(answer) ? answer : failed({ code: 'unexpected', where: name });
  } catch (error) {
    return failed(problemOf(error, name));
  }
}

// The backend is ours and typed by the contract; only that it answered at all is in doubt.
function isAnswer<Name extends CallName>(answer: unknown): answer is Calls[Name]['answer'] {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

const failed = (problem: Problem) => ({ ok: false, problem }) as const;

function problemOf(error: unknown, where: string): Problem {
  const words = error instanceof Error ? error.message : String(error);
  if (/rate.?limit/i.test(words)) return { code: 'rate-limited', where };
  const lost = !navigator.onLine || /time(d )?.?out|network|failed to fetch|load failed|offline/i.test(words);
  return { code: lost ? 'jira-unavailable' : 'unexpected', where };
}

const OUR_CHANGE = 'true-story.changed';

/** Listens for changes of the item: Jira's own event, and what another of our frames on the page did. Returns a stop. */
export function onIssueChanged(listener: () => void): () => void {
  const subscriptions = bridge.then(({ events }) =>
    Promise.all(['JIRA_ISSUE_CHANGED', OUR_CHANGE].map((name) => events.on(name, listener))),
  );
  subscriptions.catch(() => undefined);
  return () => {
    subscriptions.then((all) => all.forEach((one) => void one.unsubscribe())).catch(() => undefined);
  };
}

/** Tells our other frames on the page that the verdict or its label changed. */
export async function announceChange(): Promise<void> {
  const { events } = await bridge;
  await events.emit(OUR_CHANGE).catch(() => undefined);
}

const DRAFT_ASKED = 'true-story.draft-asked';
const DRAFT_SHOWN = 'true-story.draft-shown';
const ANSWERED_WITHIN_MS = 800;

/** Shows the draft where there is room: in our panel on the page, else in a modal of its own. */
export async function showDraft(title: string): Promise<void> {
  const { events, Modal } = await bridge;
  let answered: () => void = () => undefined;
  const shown = new Promise<boolean>((resolve) => {
    answered = () => resolve(true);
    setTimeout(() => resolve(false), ANSWERED_WITHIN_MS);
  });
  const subscription = await events.on(DRAFT_SHOWN, answered);
  await events.emit(DRAFT_ASKED);
  const isShown = await shown;
  void subscription.unsubscribe();
  if (!isShown) await new Modal({ title, size: 'xlarge', context: { draft: true } }).open();
}

/** Listens for another of our frames that asks for the draft, and says that it is shown. Returns a stop. */
export function onDraftAsked(listener: () => void): () => void {
  const show = async () => {
    listener();
    const { events } = await bridge;
    await events.emit(DRAFT_SHOWN);
  };
  const subscription = bridge.then(({ events }) => events.on(DRAFT_ASKED, () => void show()));
  subscription.catch(() => undefined);
  return () => {
    subscription.then((one) => void one.unsubscribe()).catch(() => undefined);
  };
}

/** Opens an item in Jira, in this tab or a new one. */
export async function openIssue(key: string, where: 'here' | 'new-tab'): Promise<void> {
  const { router } = await bridge;
  const path = `/browse/${encodeURIComponent(key)}`;
  await (where === 'here' ? router.navigate(path) : router.open(path));
}

/** Where a screen with an address of its own stands, below Jira's own. */
interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
}

/** The part of Jira's address bar that belongs to a project page. */
export interface FrameHistory {
  readonly location: FrameLocation;
  readonly push: (path: string) => void;
  readonly replace: (path: string) => void;
  readonly listen: (listener: (location: FrameLocation) => void) => () => void;
  /** Leaves the dialog that the screen was opened in; null on a page, which has no way out of its own. */
  readonly close: (() => void) | null;
}

/** The frame's own history; null where the place it is shown at has none. */
export async function openHistory(): Promise<FrameHistory | null> {
  try {
    const { view } = await bridge;
    const [{ extension }, history] = await Promise.all([view.getContext(), view.createHistory().catch(() => null)]);
    const { path, turn }: { path?: unknown; turn?: unknown } = extension.modal ?? {};
    if (typeof path === 'string') {
      const close = () => void view.close();
      closeWithPage(turn, close).catch(() => undefined);
      return standingAt(path, close);
    }
    if (history === null) return null;
    return {
      close: null,
      location: history.location,
      push: (path) => history.push(path),
      replace: (path) => history.replace(path),
      listen: (listener) => history.listen(listener) ?? (() => undefined),
    };
  } catch {
    return null;
  }
}

/** In a dialog, the address is where it was opened at, whatever the page behind shows. */
function standingAt(path: string, close: () => void): FrameHistory {
  const [pathname = '/', search = ''] = path.split('?');
  const stay = () => undefined;
  return { location: { pathname, search }, push: stay, replace: stay, listen: () => stay, close };
}

const OVER_SHOWN = 'true-story.over-shown';
const OVER_UNWANTED = 'true-story.over-unwanted';
let turns = 0;

/** Has a screen over the window closed once the page behind it goes elsewhere, or went while the screen was on its way. */
async function closeWithPage(turn: unknown, close: () => void): Promise<void> {
  const { events } = await bridge;
  await events.on(`${OVER_UNWANTED}.${turn}`, close);
  await events.emit(`${OVER_SHOWN}.${turn}`);
}

interface OverWindow {
  /** Settles when the screen is left; fails where Jira opens no dialog. */
  readonly left: Promise<void>;
  /** Closes it from the page behind. */
  readonly close: () => void;
}

/** Shows this screen once more, over the whole window and at an address of its own. `given` reaches it with its place. */
export function openOverWindow(title: string, path: string, given: object): OverWindow {
  turns += 1;
  const turn = turns;
  let isWanted = true;
  const tell = async () => {
    const { events } = await bridge;
    if (!isWanted) await events.emit(`${OVER_UNWANTED}.${turn}`);
  };
  const open = async () => {
    const { Modal, events } = await bridge;
    const subscription = await events.on(`${OVER_SHOWN}.${turn}`, () => void tell());
    await new Promise((left, failed) => {
      // The screen has ways out of its own, which lose nothing on the way.
      const ways = { closeOnEscape: false, closeOnOverlayClick: false, onClose: left };
      new Modal({ title, size: 'max', context: { ...given, path, turn }, ...ways }).open().catch(failed);
    });
    void subscription.unsubscribe();
  };
  const close = () => {
    isWanted = false;
    tell().catch(() => undefined);
  };
  return { left: open(), close };
}

/** Opens a page of Jira in a new tab: a search, a board. `path` begins with a slash. */
export async function openInJira(path: string): Promise<void> {
  const { router } = await bridge;
  await router.open(path);
}
