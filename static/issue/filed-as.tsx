import type { IssueReading } from '../../src/contract/issue-view';
import { IssueType } from '../shared/issue-type';
import { KIND_WORDS } from '../shared/kinds';

/** Jira's work type beside the kind of the words: "Filed as Story, reads as technical task". */
export function FiledAs({ reading, enablerType }: { readonly reading: IssueReading; readonly enablerType: boolean }) {
  const { kind } = reading.verdict;
  if (kind === null) return null;
  const word = KIND_WORDS[kind].inText;
  const sub = enablerType && reading.verdict.enablerType !== null ? ` (${reading.verdict.enablerType})` : '';
  const same = reading.filedAs.name.toLowerCase() === word;
  return (
    <p>
      Filed as <IssueType type={reading.filedAs} />
      {same ? ' and reads as one' : `, reads as ${word}${sub}`}
    </p>
  );
}
