import type { MouseEvent } from 'react';
import { openIssue } from '../shared/backend';

/** An item's key as a link that Jira itself follows, as a frame may not leave its page. */
export function ItemLink({ itemKey, siteUrl }: { readonly itemKey: string; readonly siteUrl: string }) {
  const open = (event: MouseEvent) => {
    if (event.button === 2) return;
    event.preventDefault();
    const apart = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
    void openIssue(itemKey, apart ? 'new-tab' : 'here');
  };
  return (
    <a className="item-key" href={`${siteUrl}/browse/${encodeURIComponent(itemKey)}`} onClick={open} onAuxClick={open}>
      {itemKey}
    </a>
  );
}
