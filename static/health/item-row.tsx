import type { MouseEvent } from 'react';
import type { HealthItem } from '../../src/contract/health-view';
import { openIssue } from '../shared/backend';
import { Icon } from '../shared/icon';
import { IssueTypeIcon } from '../shared/issue-type';
import { KindChip } from '../shared/kind-chip';
import { percentOf } from '../shared/numbers';

/** One item: what it is, as what it is filed, as what it reads, and the words that show it. */
export function ItemRow({ item, siteUrl }: { readonly item: HealthItem; readonly siteUrl: string }) {
  const shown = item.shownBy === null ? '' : `“${item.shownBy}”`;
  return (
    <tr>
      <td className="work">
        <IssueTypeIcon iconUrl={item.filedAs.iconUrl} />
        <span className="work-words">
          <ItemLink itemKey={item.key} siteUrl={siteUrl} />{' '}
          <span className="summary" title={item.summary}>
            {item.summary}
          </span>
          <span className="narrow base">
            <span className="tiny">
              <span className="unseen">reads as </span>
              <KindChip kind={item.kind} />
            </span>
            {item.filedAs.name} · {item.status}
            {shown !== '' && ` · ${shown}`}
          </span>
        </span>
      </td>
      <td className="wide">{item.filedAs.name}</td>
      <td className="reads">
        <KindChip kind={item.kind} />
      </td>
      <td className="wide">{item.decided ? <TeamsCall /> : `${percentOf(item.confidence)}%`}</td>
      <td className="wide">{item.status}</td>
      <td className="wide shown-by">{shown}</td>
    </tr>
  );
}

function TeamsCall() {
  return (
    <span className="teams-call">
      <Icon name="people" size={14} />
      Your team’s call
    </span>
  );
}

/** A link that Jira itself follows, as a frame may not leave its page. */
function ItemLink({ itemKey, siteUrl }: { readonly itemKey: string; readonly siteUrl: string }) {
  const open = (event: MouseEvent) => {
    if (event.button === 2) return;
    event.preventDefault();
    const apart = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
    void openIssue(itemKey, apart ? 'new-tab' : 'here');
  };
  return (
    <a href={`${siteUrl}/browse/${encodeURIComponent(itemKey)}`} onClick={open} onAuxClick={open}>
      {itemKey}
    </a>
  );
}
