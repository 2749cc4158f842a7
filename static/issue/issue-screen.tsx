import type { IssueView } from '../../src/contract/issue-view';
import type { Answer } from '../../src/contract/problem';
import { useNarrow } from '../shared/use-narrow';
import { Loading } from './loading';
import { OutOfScope } from './out-of-scope';
import { ProblemMessage } from './problem-message';
import { ReadingView } from './reading-view';
import { useIssue } from './use-issue';

const SIDEBAR_WIDTH = 420;

interface IssueScreenProps {
  /** Jira's module type: "jira:issuePanel" or "jira:issueContext"; "modal" for one that the sidebar opened. */
  readonly module: string;
  /** A reading that is there, or on its way. */
  readonly first?: Answer<IssueView> | Promise<Answer<IssueView>>;
}

/** The one screen of the sidebar and the panel: whatever state the item's reading is in. */
export function IssueScreen({ module, first }: IssueScreenProps) {
  const issue = useIssue(first);
  const narrow = useNarrow(SIDEBAR_WIDTH);
  const layout = module === 'jira:issueContext' && narrow ? 'sidebar' : 'panel';
  const forDraft = module !== 'jira:issuePanel' && module !== 'jira:issueContext';
  return <main className={layout}>{contentOf(issue, layout, forDraft)}</main>;
}

function contentOf(issue: ReturnType<typeof useIssue>, layout: 'sidebar' | 'panel', forDraft: boolean) {
  if (issue.problem !== null) return <ProblemMessage problem={issue.problem} onAgain={issue.read} />;
  if (issue.view === null) return <Loading />;
  if (issue.view.state === 'out-of-scope') return <OutOfScope view={issue.view} />;
  return <ReadingView reading={issue.view} layout={layout} actions={issue} forDraft={forDraft} />;
}
