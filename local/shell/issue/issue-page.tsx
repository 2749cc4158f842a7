import { useCallback, useEffect, useMemo, useRef } from 'react';
import { screenEvents } from '../../forge/browser';
import { useCreate } from '../create/create-context';
import { Loading } from '../parts/loading';
import { ProblemMessage } from '../parts/problem-message';
import { useFlags } from '../session/flags';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import { useLive } from '../session/use-live';
import type { Problem } from '../site/answer';
import { type IssueDetails, readIssue } from '../site/read-issue';
import { Activity } from './activity';
import { ContextPanels, IssuePanels } from './app-panels';
import { DescriptionPart } from './description-part';
import { DetailsSide } from './details-side';
import { type IssueOnPage, IssueProvider } from './issue-context';
import { IssueHead } from './issue-head';
import { LinkedItems } from './linked-items';
import { SubTasks } from './sub-tasks';
import './issue-page.css';

/** One issue with everything around it. */
export function IssuePage({ issueKey }: { readonly issueKey: string }) {
  const { ask, fieldIds } = useSession();
  const load = useCallback(() => readIssue(ask, fieldIds, issueKey), [ask, fieldIds, issueKey]);
  const [loaded, reload] = useAnswer(load);
  const { lastCreated } = useCreate();
  const known = useRef(lastCreated);
  useEffect(() => {
    // What was just created may be a sub-task of this issue.
    if (known.current !== lastCreated) void reload();
    known.current = lastCreated;
  }, [lastCreated, reload]);
  useLive((keys) => {
    if (loaded.state === 'ready' && keys.some((key) => isNear(loaded.value, key))) void reload();
    if (!keys.includes(issueKey.toUpperCase())) return;
    // Jira tells the app's screens on the page that the issue is no longer what they read.
    screenEvents.emit('JIRA_ISSUE_CHANGED', { changes: [{ changeType: 'updated' }] });
  });
  if (loaded.state === 'ready') return <IssueView issue={loaded.value} onChanged={reload} />;
  return (
    <>
      <h1 className="hidden">{issueKey}</h1>
      {loaded.state === 'loading' ? (
        <Loading what={issueKey} />
      ) : (
        <ProblemMessage problem={loaded.problem} what="this item" onRetry={() => void reload()} />
      )}
    </>
  );
}

const isNear = ({ key, parent, subtasks, links }: IssueDetails, changed: string): boolean =>
  [key, parent?.key, ...subtasks.map((item) => item.key), ...links.map(({ other }) => other.key)].includes(changed);

interface ViewProps {
  readonly issue: IssueDetails;
  readonly onChanged: () => Promise<void>;
}

function IssueView({ issue, onChanged }: ViewProps) {
  const { show } = useFlags();
  const change = useCallback<IssueOnPage['change']>(
    async (what) => {
      const answer = await what();
      await onChanged();
      if (answer.ok) return null;
      const words = wordsOf(answer.problem);
      show({
        id: 'change',
        type: 'warning',
        title: 'Not changed',
        description: words,
        isAutoDismiss: true,
        actions: [],
      });
      return words;
    },
    [onChanged, show],
  );
  const value = useMemo(() => ({ issue, change }), [issue, change]);
  return (
    <IssueProvider value={value}>
      <div className="issue">
        <IssueHead onRefresh={onChanged} />
        <div className="issue-main">
          <DescriptionPart />
          <IssuePanels issueKey={issue.key} onRefresh={onChanged} />
          <SubTasks />
          <LinkedItems />
          <Activity />
        </div>
        <aside className="issue-side" aria-label="Details">
          <DetailsSide />
          <ContextPanels issueKey={issue.key} onRefresh={onChanged} />
        </aside>
      </div>
    </IssueProvider>
  );
}

function wordsOf({ status, messages }: Problem): string {
  if (messages.length > 0) return messages.join(' ');
  return status === 0 ? 'The local server does not answer.' : `Jira answered ${status}.`;
}
