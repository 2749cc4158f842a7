/** A function on the other side of the frame, named so that it can be called from here. */
export interface CallbackRef {
  readonly forgeCallback: number;
}

/** What a screen's frame says to the page around it. */
export type FrameMessage =
  | { readonly forge: 'call'; readonly id: number; readonly operation: string; readonly payload: unknown }
  | { readonly forge: 'height'; readonly pixels: number };

/** What the page says to a screen's frame. */
export type PageMessage =
  | { readonly forge: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly forge: 'refusal'; readonly id: number; readonly message: string }
  | { readonly forge: 'callback'; readonly callback: number; readonly payload: unknown }
  | { readonly forge: 'colour-mode'; readonly colorMode: ColorMode }
  | { readonly forge: 'location'; readonly location: FrameLocation };

export type ColorMode = 'light' | 'dark';

/** Where a screen with its own history stands. */
export interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}
