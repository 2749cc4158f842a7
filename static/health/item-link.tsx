import { OpenLink } from './parts/open-link';

/** An item's key as a link to the item. */
export function ItemLink(item: { readonly itemKey: string; readonly siteUrl: string }) {
  return <OpenLink className="item-key" {...item} />;
}
