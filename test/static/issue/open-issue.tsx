import { render } from '@testing-library/react';
import type { IssueView } from '../../../src/contract/issue-view';
import type { ProblemCode } from '../../../src/contract/problem';
import { IssueScreen } from '../../../static/issue/issue-screen';
import { host, setFrameWidth } from '../../support/fake-host';

/** Opens the screen on an item, in the main column. */
export function openPanel(view: IssueView) {
  host.answers.readIssue = () => ({ ok: true, value: view });
  return render(<IssueScreen module="jira:issuePanel" />);
}

/** Opens the screen on an item, in the sidebar. */
export function openSidebar(view: IssueView) {
  setFrameWidth(340);
  host.answers.readIssue = () => ({ ok: true, value: view });
  return render(<IssueScreen module="jira:issueContext" />);
}

/** An answer that names a problem. */
export function problemOf(code: ProblemCode, retryAfter?: number) {
  const problem = { code, where: 'reading the item', ...(retryAfter === undefined ? {} : { retryAfter }) };
  return { ok: false, problem } as const;
}
