import { useCallback } from 'react';
import { Loading } from '../parts/loading';
import { ProblemMessage } from '../parts/problem-message';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import { useLive } from '../session/use-live';
import { type Change, readHistory } from '../site/read-activity';
import { useIssue } from './issue-context';
import { When } from './when';

/** What changed on the issue, newest first. */
export function History() {
  const { ask } = useSession();
  const { issue } = useIssue();
  const load = useCallback(() => readHistory(ask, issue.key), [ask, issue.key]);
  const [history, reload] = useAnswer(load);
  useLive((keys) => {
    if (keys.includes(issue.key)) void reload();
  });
  if (history.state === 'loading') return <Loading what="the history" />;
  if (history.state === 'problem') {
    return <ProblemMessage problem={history.problem} what="the history" onRetry={() => void reload()} />;
  }
  return (
    <ul className="entries">
      {history.value.map(({ id, who, at, changes }) => (
        <li key={id}>
          <p className="entry-head">
            <strong>{who ?? 'Somebody'}</strong> changed it <When at={at} />
          </p>
          {changes.map((change) => (
            <ChangeLine key={change.field} change={change} />
          ))}
        </li>
      ))}
      <li>
        <p className="entry-head">
          <strong>{issue.reporter ?? 'Somebody'}</strong> created it <When at={issue.created} />
        </p>
      </li>
    </ul>
  );
}

const LONG = 160;

function ChangeLine({ change }: { readonly change: Change }) {
  const { field, from, to } = change;
  const isLong = (from ?? '').length > LONG || (to ?? '').length > LONG;
  return (
    <p className="change-line">
      <span className="change-field">{field}</span>
      {isLong || field === 'description' ? (
        <span>has a new wording</span>
      ) : (
        <>
          <span className="change-from">{from || 'none'}</span>
          <span aria-hidden="true">→</span>
          <span className="hidden">to</span>
          <span>{to || 'none'}</span>
        </>
      )}
    </p>
  );
}
