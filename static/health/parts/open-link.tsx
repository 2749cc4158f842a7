import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { openIssue } from '../../shared/backend';

interface OpenLinkProps extends Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'tabIndex' | 'className'> {
  readonly itemKey: string;
  readonly siteUrl: string;
  readonly 'data-row'?: number;
  /** The item's key, where nothing else is said. */
  readonly children?: ReactNode;
}

/** A link to an item that Jira itself follows, as a frame may not leave its page. */
export function OpenLink({ itemKey, siteUrl, children, ...link }: OpenLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.button === 2) return;
    event.preventDefault();
    const apart = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
    void openIssue(itemKey, apart ? 'new-tab' : 'here');
  };
  return (
    <a {...link} href={`${siteUrl}/browse/${encodeURIComponent(itemKey)}`} onClick={open} onAuxClick={open}>
      {children ?? itemKey}
    </a>
  );
}
