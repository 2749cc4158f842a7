import type { AdfNode } from './adf-node';

/** Title of the expand that an applied draft folds the former wording into. */
export const FORMER_WORDING = 'Former wording';

/** Whether a node holds an item's former wording: kept to be looked up, and no longer what the item says. */
export function isFormerWording({ type, attrs }: AdfNode): boolean {
  return type === 'expand' && attrs.title === FORMER_WORDING;
}
