import { type FormEvent, useCallback, useState } from 'react';
import { documentFromText } from '../../markdown/editable-text';
import { Loading } from '../parts/loading';
import { ProblemMessage } from '../parts/problem-message';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import { addComment } from '../site/change-issue';
import { readComments } from '../site/read-activity';
import { AdfView } from './adf-view';
import { useIssue } from './issue-context';
import { When } from './when';

/** The comments, with a field for one more. */
export function Comments() {
  const { ask } = useSession();
  const { issue } = useIssue();
  const load = useCallback(() => readComments(ask, issue.key), [ask, issue.key]);
  const [comments, reload] = useAnswer(load);
  if (comments.state === 'loading') return <Loading what="the comments" />;
  if (comments.state === 'problem') {
    return <ProblemMessage problem={comments.problem} what="the comments" onRetry={() => void reload()} />;
  }
  return (
    <>
      {comments.value.length === 0 && <p className="note">No comments yet.</p>}
      <ul className="entries">
        {comments.value.map(({ id, who, at, body }) => (
          <li key={id}>
            <p className="entry-head">
              <strong>{who ?? 'Somebody'}</strong> <When at={at} />
            </p>
            <AdfView document={body} />
          </li>
        ))}
      </ul>
      {issue.editable.size > 0 && <CommentForm onAdded={reload} />}
    </>
  );
}

function CommentForm({ onAdded }: { readonly onAdded: () => Promise<void> }) {
  const { ask } = useSession();
  const { issue, change } = useIssue();
  const [text, setText] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body = documentFromText(text, []);
    if (!body) return;
    const problem = await change(() => addComment(ask, issue.key, body));
    if (problem !== null) return;
    setText('');
    await onAdded();
  };
  return (
    <form className="comment-form" onSubmit={submit}>
      <textarea
        aria-label="New comment"
        placeholder="Add a comment"
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() !== '' && (
        <button type="submit" className="button button-primary">
          Comment
        </button>
      )}
    </form>
  );
}
