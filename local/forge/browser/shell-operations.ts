import type { ColorMode, FrameLocation } from './protocol';

/** A module with a screen, as GET /local/state lists it. */
export interface ScreenModuleView {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly label: string;
  /** Path of the page, such as /app/screens/issue.html. */
  readonly page: string;
  /** Path of the icon; null where there is none. */
  readonly icon: string | null;
  /** How large its dialog is: a size that `new Modal({ size })` knows; null where it says none. */
  readonly viewportSize: unknown;
  /** Further words that find it. */
  readonly keywords: readonly string[];
}

/** What the page around a screen shows: the server checks it against what the viewer may see. */
export interface Subject {
  /** Key or id. */
  readonly issue?: string;
  /** Key or id. */
  readonly project?: string;
  /** A dashboard gadget; Jira keeps its configuration, here the page does. */
  readonly gadget?: {
    readonly id: string;
    readonly editing: boolean;
    readonly configuration: Readonly<Record<string, unknown>>;
  };
}

/** A message that a screen asks the page to show. */
export interface Flag {
  readonly id: string;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly description: string;
  readonly isAutoDismiss: boolean;
  readonly actions: readonly { readonly text: string; readonly onClick: () => void }[];
}

/** Where a screen wants to go. `newTab`: beside the present page. */
export type Destination =
  | { readonly url: string; readonly newTab: boolean }
  | { readonly target: string; readonly newTab: boolean; readonly [detail: string]: unknown };

/** A screen of the app as the page around it holds it. */
export interface ScreenHost {
  setColorMode(colorMode: ColorMode): void;
  /** Moves a screen with a history of its own, as the browser's Back does. */
  setPath(path: string): void;
  /** Lets go of the frame; the frame itself is the caller's to remove. */
  destroy(): void;
}

/** A dialog that a screen asks for; CSS lengths. */
export interface Dialog {
  readonly title: string;
  readonly width: string;
  readonly height: string;
  readonly minHeight: string;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  /** Fills the dialog's frame with the screen. */
  mount(frame: HTMLIFrameElement): ScreenHost;
  /** To be called once the dialog is gone because the person left it. */
  dismissed(): void;
}

/** What the page around the screens does for them. */
export interface ShellOperations {
  showFlag(flag: Flag): void;
  closeFlag(id: string): void;
  navigate(destination: Destination): void;
  /** The page's path for a target such as {target: 'issue', issueKey}; null where there is no such page. */
  pathOf(destination: { readonly target: string; readonly [detail: string]: unknown }): string | null;
  /** Shows the dialog, and gives the way to close it again. */
  openDialog(dialog: Dialog): () => void;
  /** Reads again what the page shows around the screen. */
  refresh(): void;
  changeTitle(title: string): void;
  /** Something that a screen asked for and that nobody models: show it loudly. */
  reportProblem(message: string): void;
}

/** Everything a screen needs to be shown. */
export interface ScreenOptions {
  readonly module: ScreenModuleView;
  readonly subject: Subject;
  /** Value of the Authorization header of the person who looks. */
  readonly authorization: string;
  readonly colorMode: ColorMode;
  readonly shell: ShellOperations;
  /** For screens that are filled in: what they hand over at the end. */
  readonly onSubmit?: (payload: unknown) => void;
  /** For screens with pages of their own: where they stand, and what to do when they move. */
  readonly history?: {
    readonly path: string;
    readonly onChange: (action: 'PUSH' | 'REPLACE', location: FrameLocation) => void;
  };
}
