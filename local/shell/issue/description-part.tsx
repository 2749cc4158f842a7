import { useMemo, useState } from 'react';
import { documentFromText, editableText } from '../../markdown/editable-text';
import { Icon } from '../parts/icon';
import { Part } from '../parts/part';
import { useSession } from '../session/session';
import { setFields } from '../site/change-issue';
import { AdfView } from './adf-view';
import { useIssue } from './issue-context';

/** The description: read as a document, edited as text in which nothing is lost. */
export function DescriptionPart() {
  const { issue } = useIssue();
  const [editing, setEditing] = useState(false);
  return (
    <Part
      title="Description"
      beside={
        issue.editable.has('description') &&
        !editing && (
          <button
            type="button"
            className="icon-button icon-button-small"
            aria-label="Edit the description"
            onClick={() => setEditing(true)}
          >
            <Icon name="pencil" />
          </button>
        )
      }
    >
      {editing ? (
        <DescriptionEditor onDone={() => setEditing(false)} />
      ) : issue.description && issue.description.content.length > 0 ? (
        <AdfView document={issue.description} />
      ) : (
        <p className="note">No description yet.</p>
      )}
    </Part>
  );
}

function DescriptionEditor({ onDone }: { readonly onDone: () => void }) {
  const { ask } = useSession();
  const { issue, change } = useIssue();
  const before = useMemo(() => editableText(issue.description), [issue.description]);
  const [text, setText] = useState(before.text);
  const [opened] = useState(before);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (text === opened.text) return onDone();
    setBusy(true);
    const description = documentFromText(text, opened.kept);
    const problem = await change(() => setFields(ask, issue.key, { description }));
    setBusy(false);
    if (problem === null) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this
        autoFocus
        className="editor"
        aria-label="Description"
        rows={Math.min(Math.max(text.split('\n').length + 2, 8), 24)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
      <p className="hint">
        Markdown works: lists, headings, **bold**, `code`, tables.
        {opened.kept.length > 0 &&
          ' A line such as “[[kept 1: panel]]” stands for a part that text cannot say; it stays as it is.'}
      </p>
      <div className="edit-foot">
        <button type="submit" className="button button-primary">
          {busy ? 'Saving…' : 'Save'}
        </button>
        <button type="button" className="button button-subtle" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
