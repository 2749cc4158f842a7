import { useNarrow } from '../shared/use-narrow';
import { Loading } from './loading';
import { OutOfScope } from './out-of-scope';
import { ProblemMessage } from './problem-message';
import { ReadingView } from './reading-view';
import { useIssue } from './use-issue';

const SIDEBAR_WIDTH = 420;

/** The one screen of the sidebar and the panel: whatever state the item's reading is in. `module` is Jira's module type. */
export function IssueScreen({ module }: { readonly module: string }) {
  const issue = useIssue();
  const narrow = useNarrow(SIDEBAR_WIDTH);
  const layout = module === 'jira:issueContext' && narrow ? 'sidebar' : 'panel';
  return <main className={layout}>{contentOf(issue, layout)}</main>;
}

function contentOf(issue: ReturnType<typeof useIssue>, layout: 'sidebar' | 'panel') {
  if (issue.problem !== null) return <ProblemMessage problem={issue.problem} onAgain={issue.read} />;
  if (issue.view === null) return <Loading />;
  if (issue.view.state === 'out-of-scope') return <OutOfScope view={issue.view} />;
  return <ReadingView reading={issue.view} layout={layout} actions={issue} />;
}
