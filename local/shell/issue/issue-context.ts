import { createContext, useContext } from 'react';
import type { Answer } from '../site/answer';
import type { IssueDetails } from '../site/read-issue';

/** The issue on the page, and how its parts change it. */
export interface IssueOnPage {
  readonly issue: IssueDetails;
  /** Carries out a change, reads the issue again and gives the problem's words, or null when it worked. */
  readonly change: (what: () => Promise<Answer<unknown>>) => Promise<string | null>;
}

const IssueContext = createContext<IssueOnPage | null>(null);

export const IssueProvider = IssueContext.Provider;

/** The issue on the page; throws outside of it. */
export function useIssue(): IssueOnPage {
  const value = useContext(IssueContext);
  if (!value) throw new Error('There is no issue around this component.');
  return value;
}
