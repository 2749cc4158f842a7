import type { BulkLine, BulkPreview } from '../../../src/contract/bulk-view';
import { Icon } from '../../shared/icon';
import { IssueType } from '../../shared/issue-type';
import { KIND_WORDS } from '../../shared/kinds';
import { countOf } from '../../shared/numbers';
import { OpenLink } from '../parts/open-link';
import { CardTitle } from './card-title';
import { LEFT_ALONE_WORDS } from './left-alone-words';
import type { Bulk } from './use-bulk';

interface BulkPreviewCardProps {
  readonly preview: BulkPreview;
  readonly bulk: Bulk;
  readonly siteUrl: string;
}

/** What a change would do, one line an item, before anything is done. */
export function BulkPreviewCard({ preview, bulk, siteUrl }: BulkPreviewCardProps) {
  const { action, changes, lines, drive } = preview;
  const items = countOf(changes, 'item');
  const [does, stays] =
    action === 'change-type'
      ? [`Change the work type of ${items}`, 'Summary, description and sprint stay as they are.']
      : [
          `Keep the labels of ${items}`,
          'Each gets the label of the kind it reads as, for good. The text stays as it is.',
        ];
  return (
    <>
      <CardTitle>{does}</CardTitle>
      <p className="subtle">
        {stays}
        {drive === 'screen' && ' It takes about a second an item, while this page is open.'}
      </p>
      <ul className="bulk-lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} siteUrl={siteUrl} />
        ))}
      </ul>
      <div className="actions">
        {changes > 0 && (
          <button type="button" className="button primary" aria-disabled={bulk.busy} onClick={bulk.start}>
            Change {items}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={bulk.leave}>
          Cancel
        </button>
        <span className="base">As you, with your rights. You can undo it for 30 days.</span>
      </div>
    </>
  );
}

function Line({ line, siteUrl }: { readonly line: BulkLine; readonly siteUrl: string }) {
  const { key, summary, kind, filedAs, becomes, leftAlone } = line;
  return (
    <li>
      <span title={summary}>
        <OpenLink itemKey={key} siteUrl={siteUrl} />
      </span>
      <span className="subtle">
        {kind === null ? 'not classified' : `reads as ${KIND_WORDS[kind].inText}`}
        {leftAlone !== null && `. Left alone: ${LEFT_ALONE_WORDS[leftAlone]}`}
      </span>
      {becomes !== null && (
        <span className="bulk-becomes">
          {'type' in becomes && <IssueType type={filedAs} />}
          <Icon name={'type' in becomes ? 'arrow' : 'tag'} />
          <span className="unseen">becomes</span>
          <strong>{'type' in becomes ? <IssueType type={becomes.type} /> : becomes.label}</strong>
        </span>
      )}
    </li>
  );
}
