import type { Part } from '../engine/evidence';
import type { ProblemId } from '../engine/health/health-list';
import type { ListOrder } from '../engine/health/lists';
import type { StatusCategory } from '../engine/health/row';
import type { Role } from '../engine/health/talk';
import type { Band, Kind } from '../engine/kinds';
import type { SuggestionType } from '../engine/suggestions/suggestion';
import type { Block } from '../engine/text/parsed-text';
import type { Verdict } from '../engine/verdict/verdict';
import type { FiledAs, IssueView } from './issue-view';

export interface HealthListSort {
  /** `worth`: most worth a talk first; `work`: by key. */
  readonly by: ListOrder;
  readonly descending: boolean;
}

/** When an item is due: its sprint, and its place by rank among the open items of that sprint or of the backlog, from 1. */
export interface Due {
  /** Null: in the backlog. */
  readonly sprint: string | null;
  readonly running: boolean;
  readonly place: number | null;
}

export interface HealthListItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly filedAs: FiledAs;
  /** Null: not classified. */
  readonly kind: Kind | null;
  readonly band: Band | null;
  readonly decided: boolean;
  /** Whole percent. */
  readonly confidence: number;
  readonly due: Due;
  readonly status: { readonly name: string; readonly category: StatusCategory };
  readonly points: number | null;
  /** Everything found on it, the list's own problem first. */
  readonly problems: readonly ProblemId[];
  /** What shows it: a quote from the item as it stands now; null where the problem is not one of words. */
  readonly shownBy: string | null;
  /** What could help: the first suggestion for it as it stands now. */
  readonly couldHelp: { readonly type: SuggestionType; readonly title: string } | null;
}

export interface HealthList {
  /** Rows of the whole list that the viewer may see. */
  readonly total: number;
  /** Base of the number that this list stands behind; null where it has none. */
  readonly of: number | null;
  readonly from: number;
  readonly items: readonly HealthListItem[];
  /** All ids of the list in its order, for "select all" and CSV; at most 1,000. */
  readonly ids: readonly string[];
  /**
   * For Jira's search; null where the list is too long to be named there. `byKind`: it asks for the kinds that the app
   * has written to the items, which lag behind where no backfill ran.
   */
  readonly jql: { readonly query: string; readonly byKind: boolean } | null;
}

export interface TalkItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly filedAs: FiledAs;
  readonly kind: Kind | null;
  readonly band: Band | null;
  readonly confidence: number;
  readonly due: Due;
  readonly points: number | null;
  /** The problem to talk about: it says the question to ask. */
  readonly problem: ProblemId;
  readonly ask: Role;
  /** Keys of the open items that wait for it, soonest due first; at most three. */
  readonly blocks: readonly string[];
  readonly couldHelp: HealthListItem['couldHelp'];
}

export interface HealthTalk {
  /** Most worth a talk first. */
  readonly items: readonly TalkItem[];
  /** How many have a problem at all. */
  readonly total: number;
}

/** One item for refinement and workshop: its panel's view, and what only the page knows. */
export interface ItemReading {
  readonly view: IssueView;
  readonly talk: Pick<TalkItem, 'due' | 'points' | 'blocks'> & { readonly problems: readonly ProblemId[] };
}

/** What a wording reads as; nothing is saved. */
export interface WordsReading {
  readonly text: Readonly<Record<Part, string>>;
  readonly blocks: readonly Block[];
  readonly verdict: Verdict;
}
