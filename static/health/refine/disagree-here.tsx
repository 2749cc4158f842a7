import type { IssueReading } from '../../../src/contract/issue-view';
import type { Problem } from '../../../src/contract/problem';
import type { Kind } from '../../../src/engine/kinds';
import { DisagreeForm } from '../../issue/disagree';
import { likelyChoice } from '../../issue/likely-choice';
import { KIND_WORDS } from '../../shared/kinds';
import '../../issue/verdict.css';

interface DisagreeHereProps {
  readonly reading: IssueReading;
  readonly decide: (kind: Kind | null) => Promise<Problem | null>;
  readonly onClose: () => void;
  /** The team's call is kept; `how` says it in the queue. */
  readonly onKept: (how: string) => void;
}

/** How the team reads the item instead. */
export function DisagreeHere({ reading, decide, onClose, onKept }: DisagreeHereProps) {
  const keep = async (kind: Kind | null): Promise<Problem | null> => {
    const failure = await decide(kind);
    if (failure === null) onKept(kind === null ? 'None of the four, your call' : `${KIND_WORDS[kind].name}, your call`);
    return failure;
  };
  return <DisagreeForm likely={likelyChoice(reading)} keep={keep} onClose={onClose} />;
}
