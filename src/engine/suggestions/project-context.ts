import type { Kind } from '../kinds';

/** Another item of the same project, as far as suggestions look at it. */
export interface Neighbour {
  readonly key: string;
  readonly summary: string;
  /** Null where it was not read as one of the four kinds. */
  readonly kind: Kind | null;
  /** Whether its work is over: nothing is attached to it any more. */
  readonly done?: boolean;
}

/** A role of the project's own stories, and how many of them speak for it. */
export interface Persona {
  readonly role: string;
  readonly stories: number;
}

/** A work type by its name, with the kinds that it is meant for; none where its name says nothing. */
export interface WorkTypeFit {
  readonly name: string;
  readonly fits: readonly Kind[];
}

/** What stands around an item. Whatever is missing is simply not suggested from. */
export interface ProjectContext {
  readonly neighbours?: readonly Neighbour[];
  /** The project's personas, the commonest first. */
  readonly personas?: readonly Persona[];
  /** Summaries of the item's sub-tasks. */
  readonly children?: readonly string[];
  readonly filedAs?: WorkTypeFit;
  /** The work types that the item may be changed to. */
  readonly workTypes?: readonly WorkTypeFit[];
}
