import type { Backlog } from '../jira/backlog';
import type { LineProblem } from './imported-row';

/** A backlog that can be loaded, and what has to be said about single lines, in their order. */
export interface Imported {
  readonly backlog: Backlog;
  readonly problems: readonly LineProblem[];
}
