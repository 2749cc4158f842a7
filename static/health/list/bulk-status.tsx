import type { BulkStatus, LeftAlone } from '../../../src/contract/bulk-view';
import { dayOf } from '../../shared/dates';
import { Icon } from '../../shared/icon';
import { count, countOf } from '../../shared/numbers';
import { OpenLink } from '../parts/open-link';
import { CardTitle } from './card-title';
import { LEFT_ALONE_WORDS } from './left-alone-words';
import type { Bulk } from './use-bulk';
import { useSpoken } from './use-spoken';

interface BulkStatusCardProps {
  readonly status: BulkStatus;
  readonly bulk: Bulk;
  readonly siteUrl: string;
  readonly onLeave: () => void;
}

/** How far a change is, or what became of it. */
export function BulkStatusCard(props: BulkStatusCardProps) {
  return props.status.state === 'running' ? <Running key="running" {...props} /> : <Ended key="ended" {...props} />;
}

function Running({ status, bulk }: BulkStatusCardProps) {
  const { done, total, drive, undoing } = status;
  const progress = `${count(done)} of ${count(total)}`;
  return (
    <>
      <CardTitle>
        {undoing ? 'Putting back' : 'Changing'} {countOf(total, 'item')}
      </CardTitle>
      <p className="progress-words">
        <span>{drive === 'jira' ? 'You can leave this page; it goes on.' : 'It goes on while this page is open.'}</span>
        <span>{progress}</span>
      </p>
      <progress max={Math.max(total, 1)} value={done} aria-label="Items done" />
      <output className="unseen">{useSpoken(progress)}</output>
      <div className="actions">
        <button type="button" className="button" aria-disabled={bulk.busy} onClick={bulk.stop}>
          Stop here
        </button>
        <span className="base">{whatStays(status)}</span>
      </div>
    </>
  );
}

function whatStays({ changed, total, undoing }: BulkStatus): string {
  const rest = total - changed;
  return undoing
    ? `${count(changed)} are as they were, ${count(rest)} stay changed.`
    : `${count(changed)} stay changed, ${count(rest)} stay as they were.`;
}

function Ended({ status, bulk, siteUrl, onLeave }: BulkStatusCardProps) {
  const { leftAlone, undoUntil } = status;
  return (
    <>
      <CardTitle>
        <Icon name="check" /> {endWords(status)}
      </CardTitle>
      {status.state === 'stopped' && <p className="subtle">{whatStays(status)}</p>}
      <LeftAloneList items={leftAlone} siteUrl={siteUrl} />
      <div className="actions">
        {undoUntil !== null && (
          <button type="button" className="button" aria-disabled={bulk.busy} onClick={bulk.undo}>
            <Icon name="undo" />
            Undo
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          Back to the list
        </button>
        {undoUntil !== null && <span className="base">Until {dayOf(undoUntil, Date.now())}.</span>}
      </div>
    </>
  );
}

function endWords({ state, undoing, changed, total }: BulkStatus): string {
  if (state === 'undone' || undoing) return `${count(changed)} of ${countOf(total, 'item')} put back`;
  return `${count(changed)} of ${countOf(total, 'item')} changed`;
}

interface LeftAloneProps {
  readonly items: readonly { readonly key: string; readonly why: LeftAlone }[];
  readonly siteUrl: string;
}

function LeftAloneList({ items, siteUrl }: LeftAloneProps) {
  if (items.length === 0) return null;
  return (
    <ul className="base left-alone">
      {items.map(({ key, why }) => (
        <li key={key}>
          {key} was left alone: {LEFT_ALONE_WORDS[why]}{' '}
          <OpenLink itemKey={key} siteUrl={siteUrl}>
            Open it<span className="unseen">: {key}</span>
          </OpenLink>
        </li>
      ))}
    </ul>
  );
}
