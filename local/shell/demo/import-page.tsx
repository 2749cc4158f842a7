import { type FormEvent, useState } from 'react';
import { counted } from '../parts/counted';
import { Icon } from '../parts/icon';
import { Message } from '../parts/message';
import { Part } from '../parts/part';
import { Link } from '../route/link';
import { useSession } from '../session/session';
import { useLiveEvents } from '../session/use-live';
import { type Imported, type LineRemark, sendFile } from './send-file';
import './import-page.css';

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'loading'; readonly phase: string; readonly done: number; readonly total: number }
  | { readonly at: 'done'; readonly imported: Imported }
  | { readonly at: 'refused'; readonly messages: readonly string[] };

const PHASES: Readonly<Record<string, string>> = {
  reading: 'Reading the file',
  loading: 'Loading the items',
  labelling: 'The app reads and labels them',
};

/** Brings the person's own backlog into the demo. */
export function ImportPage() {
  const { login, refreshSpaces } = useSession();
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  useLiveEvents((event) => {
    if (event.type !== 'import') return;
    setStage((before) => (before.at === 'loading' ? { at: 'loading', ...event } : before));
  });
  const start = async (file: File): Promise<void> => {
    setStage({ at: 'loading', phase: 'reading', done: 0, total: 0 });
    const answer = await sendFile(login, file);
    if (answer.ok) await refreshSpaces();
    setStage(answer.ok ? { at: 'done', imported: answer.value } : { at: 'refused', messages: answer.problem.messages });
  };
  return (
    <div className="import-page">
      <h1>Import a backlog</h1>
      <p>
        Try True Story on your own items: export a search from Jira as CSV (all fields), or write one JSON object a
        line. The file stays on this computer. It takes the place of the demo spaces; <q>Reset the data</q> brings them
        back.
      </p>
      {stage.at !== 'loading' && <FileForm onStart={(file) => void start(file)} />}
      {stage.at === 'loading' && <Progress {...stage} />}
      {stage.at === 'refused' && (
        <Message icon="warn" title="The file was refused; nothing was loaded" tone="warning">
          {stage.messages.join(' ') || 'The local server gave no reason.'}
        </Message>
      )}
      {stage.at === 'done' && <Outcome imported={stage.imported} />}
    </div>
  );
}

function FileForm({ onStart }: { readonly onStart: (file: File) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file) onStart(file);
  };
  return (
    <form className="file-form" onSubmit={submit}>
      <label className="field">
        <span className="field-label">CSV or JSONL file</span>
        <input
          type="file"
          accept=".csv,.jsonl,.ndjson,text/csv"
          required
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </label>
      <button type="submit" className="button button-primary">
        <Icon name="download" /> Import
      </button>
    </form>
  );
}

function Progress({ phase, done, total }: { readonly phase: string; readonly done: number; readonly total: number }) {
  const words = PHASES[phase] ?? phase;
  const count =
    phase !== 'reading' && total > 0 ? `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}` : '';
  return (
    <div className="import-progress">
      <p>
        <strong>{words}</strong> <span className="note">{count}</span>
      </p>
      {total > 0 ? <progress value={done} max={total} aria-label={words} /> : <progress aria-label={words} />}
    </div>
  );
}

function Outcome({ imported }: { readonly imported: Imported }) {
  const { spaces } = useSession();
  const { loaded, problems, remarks } = imported;
  return (
    <>
      <Message icon="check" title={`${counted(loaded, 'item')} loaded`} tone="success">
        {spaces.map(({ key, name }) => (
          <Link key={key} to={{ page: 'backlog', space: key }} className="link">
            Open {name}
          </Link>
        ))}
      </Message>
      <Lines title={`${counted(problems.length, 'row')} left out`} lines={problems} />
      <Lines title={`${counted(remarks.length, 'row')} came in with a remark`} lines={remarks} />
    </>
  );
}

const MOST_LINES = 100;

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly LineRemark[] }) {
  if (lines.length === 0) return null;
  return (
    <Part className="bad-rows" title={title}>
      <ul>
        {lines.slice(0, MOST_LINES).map(({ line, says }) => (
          <li key={`${line} ${says}`}>
            Line {line}: {says}
          </li>
        ))}
      </ul>
      {lines.length > MOST_LINES && <p className="note">and {lines.length - MOST_LINES} more</p>}
    </Part>
  );
}
