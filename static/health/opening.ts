import type { HealthView } from '../../src/contract/health-view';
import type { Answer } from '../../src/contract/problem';
import { call, type FrameHistory, openHistory } from '../shared/backend';
import { type Address, addressAt } from './address/address';

/** What is asked before anything is drawn, so that it comes while Jira says where the screen stands. */
export interface Opening {
  readonly history: Promise<FrameHistory | null>;
  /** The answer to the first question, once, where it was the same as this one. */
  readonly take: (asked: string) => Promise<Answer<HealthView>> | null;
}

/** The question that the page at an address asks. */
export const questionAt = ({ filters, compare }: Address): string => JSON.stringify({ filters, compare });

/** Where the page stands when the frame has no history. */
const UNADDRESSED = { pathname: '/', search: '' };

/** Asks for the frame's address and then for the view at it. */
export function beginOpening(): Opening {
  let first: { readonly asked: string; readonly answer: Promise<Answer<HealthView>> } | null = null;
  const history = openHistory().then((opened) => {
    const { pathname, search } = opened?.location ?? UNADDRESSED;
    const asked = questionAt(addressAt(pathname, search));
    first = { asked, answer: call('openHealth', JSON.parse(asked)) };
    return opened;
  });
  return {
    history,
    take: (asked) => {
      const answer = first?.asked === asked ? first.answer : null;
      first = null;
      return answer;
    },
  };
}
