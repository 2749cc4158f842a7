import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answers, Question } from '../../../src/engine/drafting/draft';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { NO_EDITS } from './edits';
import type { Keeping, Session, Work } from './session';

const NO_WORK: Work = { edits: NO_EDITS, chosen: {}, values: {} };

/** Another question under the same id is another question. */
export const answerKey = ({ id, ask }: Pick<Question, 'id' | 'ask'>): string => `${id} ${ask}`;
/** What was asked, from an `answerKey`. */
export const askedIn = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** What is being done with the suggestions for an item that reads as `now`. */
export function useSession(now: IssueReading, [session, change]: Keeping) {
  // Once a plan is in, what it was made from is past.
  const isPast = session.held !== null && session.held.applied?.at !== now.applied?.at;
  const held = session.held === null || isPast ? now : session.held;
  const open = held.suggestions.filter(({ title }) => !session.rejected.includes(title));
  const put = (some: Partial<Session>) => change((before) => ({ ...before, ...some }));
  const workKey = ({ title }: Suggestion) => `${title} ${held.basis}`;
  const touch = () => put({ held });
  return {
    held,
    open,
    suggestion: open.find(({ title }) => title === session.chosen) ?? open[0],
    touch,
    release: () => put({ held: null }),
    choose: (chosen: Suggestion | null) => put({ chosen: chosen?.title ?? null }),
    reject: ({ title }: Suggestion) => put({ rejected: [...session.rejected, title], chosen: null }),
    showAll: () => put({ rejected: [] }),
    answersTo: (suggestion: Suggestion): Answers => {
      const own = suggestion.questions.map((one) => [one.id, session.answers[answerKey(one)]] as const);
      return Object.fromEntries(own.filter((one): one is readonly [string, string] => one[1] !== undefined));
    },
    answer: ({ questions }: Suggestion, id: string, words: string) => {
      const question = questions.find((one) => one.id === id);
      if (question === undefined) return;
      touch();
      change((before) => ({ ...before, answers: { ...before.answers, [answerKey(question)]: words } }));
    },
    keyOf: workKey,
    workOn: (suggestion: Suggestion): Work => session.works[workKey(suggestion)] ?? NO_WORK,
    work: (suggestion: Suggestion, some: Partial<Work>) => {
      const key = workKey(suggestion);
      if (some.edits !== undefined) touch();
      change((before) => {
        const worked = { ...(before.works[key] ?? NO_WORK), ...some };
        return { ...before, works: { ...before.works, [key]: worked } };
      });
    },
  };
}
