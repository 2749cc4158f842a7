import type { IssueView } from '../../src/contract/issue-view';
import type { Answer } from '../../src/contract/problem';
import { useNarrow } from '../shared/use-narrow';
import { Loading } from './loading';
import { OutOfScope } from './out-of-scope';
import { ProblemMessage } from './problem-message';
import { ReadingView, type ReadingViewProps } from './reading-view';
import { useIssue } from './use-issue';
import { useKeeping } from './workbench/session';

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
  const keeping = useKeeping(issue.view?.key);
  return <main className={layout}>{contentOf(issue, { layout, forDraft, keeping })}</main>;
}

type Shown = Pick<ReadingViewProps, 'layout' | 'forDraft' | 'keeping'>;

function contentOf(issue: ReturnType<typeof useIssue>, shown: Shown) {
  if (issue.problem !== null) return <ProblemMessage problem={issue.problem} onAgain={issue.read} />;
  if (issue.view === null) return <Loading />;
  if (issue.view.state === 'out-of-scope') return <OutOfScope view={issue.view} />;
  return <ReadingView {...shown} reading={issue.view} actions={issue} />;
}
