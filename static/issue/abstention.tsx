import type { IssueReading } from '../../src/contract/issue-view';
import type { Abstention as Why } from '../../src/engine/kinds';
import type { DisagreeActions } from './disagree';
import { SettleClose } from './settle-close';

const WORDS: Readonly<Record<Exclude<Why, 'close'>, string>> = {
  defect:
    'Something that goes wrong is neither story nor technical work, so no label was set. Bug fits as its work type.',
  unclear: 'Add who it is for, or what will be different when it is done. It is read again on save.',
  language: 'Only English is read so far, so no label was set.',
};

/** What would help an item that no kind was given to. */
export function Abstention({ reading, keep }: { readonly reading: IssueReading } & Pick<DisagreeActions, 'keep'>) {
  const { abstained } = reading.verdict;
  if (abstained === null) return null;
  if (abstained === 'close') return <SettleClose reading={reading} keep={keep} />;
  return <p className="subtle">{WORDS[abstained]}</p>;
}
