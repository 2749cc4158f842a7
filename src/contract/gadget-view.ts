import type { ByKind, Headline, MixShares, Score } from '../engine/health/picture';

export interface GadgetProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** What the dashboard gadget shows of one project. */
export type GadgetView =
  /** Nobody has chosen a project yet. */
  | { readonly state: 'not-configured' }
  /** Nobody has had the backlog read yet; it is done from the page. */
  | { readonly state: 'not-read'; readonly project: GadgetProject }
  /** The viewer may see some of it only, and too much of it to be sorted out: no numbers are shown. */
  | { readonly state: 'partly-visible'; readonly project: GadgetProject }
  | {
      readonly state: 'ready';
      readonly project: GadgetProject;
      /** ISO date and time. */
      readonly readAt: string;
      readonly headline: Headline;
      /** Items that read as a kind; under 20 `shares` and `score` are null. */
      readonly read: number;
      readonly items: number;
      /** Items by kind. */
      readonly kinds: ByKind;
      readonly shares: MixShares | null;
      readonly score: Score | null;
    };
