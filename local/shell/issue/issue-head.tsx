import { type FormEvent, useRef, useState } from 'react';
import { useCreate } from '../create/create-context';
import { Icon } from '../parts/icon';
import { SpaceMark } from '../parts/space-mark';
import { WorkTypeIcon } from '../parts/work-type-icon';
import { Link } from '../route/link';
import { useSession } from '../session/session';
import { setFields } from '../site/change-issue';
import { ActionsMenu, PanelButtons } from './app-panels';
import { useIssue } from './issue-context';
import { LinkForm } from './link-form';

/** Where the issue is, what it is called, and what can be added to it. */
export function IssueHead({ onRefresh }: { readonly onRefresh: () => void }) {
  const { issue } = useIssue();
  const { openCreate } = useCreate();
  const [linking, setLinking] = useState(false);
  const mayEdit = issue.editable.has('summary');
  return (
    <div className="issue-head">
      <Crumbs />
      <Title />
      <div className="issue-actions">
        {mayEdit && issue.type.level === 0 && (
          <button
            type="button"
            className="button"
            onClick={() => openCreate({ space: issue.space.key, parent: issue.key, subTask: true })}
          >
            <Icon name="plus" /> Add sub-task
          </button>
        )}
        {mayEdit && (
          <button type="button" className="button" aria-expanded={linking} onClick={() => setLinking(!linking)}>
            <Icon name="link" /> Link
          </button>
        )}
        <PanelButtons />
        <ActionsMenu issueKey={issue.key} onRefresh={onRefresh} />
      </div>
      {linking && <LinkForm onDone={() => setLinking(false)} />}
    </div>
  );
}

function Crumbs() {
  const { issue } = useIssue();
  return (
    <nav className="crumbs" aria-label="Where this item is">
      <Link to={{ page: 'backlog', space: issue.space.key }}>
        <SpaceMark name={issue.space.name} />
        {issue.space.name}
      </Link>
      {issue.parent && (
        <>
          <span aria-hidden="true">/</span>
          <Link to={{ page: 'issue', key: issue.parent.key }} title={issue.parent.summary}>
            <WorkTypeIcon type={issue.parent.type} />
            {issue.parent.key}
          </Link>
        </>
      )}
      <span aria-hidden="true">/</span>
      <Link to={{ page: 'issue', key: issue.key }} aria-current="page">
        <WorkTypeIcon type={issue.type} />
        {issue.key}
      </Link>
    </nav>
  );
}

function Title() {
  const { ask } = useSession();
  const { issue, change } = useIssue();
  const [draft, setDraft] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setDraft(null);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  const save = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    const summary = (draft ?? '').replace(/\s+/g, ' ').trim();
    if (summary === '' || summary === issue.summary) return close();
    if ((await change(() => setFields(ask, issue.key, { summary }))) === null) close();
  };
  if (draft === null) {
    return (
      <div className="issue-title">
        <h1>{issue.summary}</h1>
        {issue.editable.has('summary') && (
          <button
            ref={pencil}
            type="button"
            className="icon-button"
            aria-label="Edit the summary"
            onClick={() => setDraft(issue.summary)}
          >
            <Icon name="pencil" />
          </button>
        )}
      </div>
    );
  }
  return (
    <div className="issue-title">
      <h1 className="hidden">{issue.summary}</h1>
      <TitleForm draft={draft} onDraft={setDraft} onSave={save} onCancel={close} />
    </div>
  );
}

interface TitleFormProps {
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly onSave: (event?: FormEvent) => Promise<void>;
  readonly onCancel: () => void;
}

function TitleForm({ draft, onDraft, onSave, onCancel }: TitleFormProps) {
  return (
    <form onSubmit={onSave}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this
        autoFocus
        aria-label="Summary"
        rows={2}
        maxLength={255}
        required
        value={draft}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void onSave();
        }}
      />
      <button type="submit" className="button button-primary">
        Save
      </button>
      <button type="button" className="button button-subtle" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}
