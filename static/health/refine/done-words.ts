import type { Kind } from '../../../src/engine/kinds';

/** When an item of a kind is done, and how that is said: "Done, for a story". */
export const DONE_WORDS: Readonly<Record<Kind, { readonly title: string; readonly says: string }>> = {
  story: {
    title: 'Done, for a story',
    says: 'Its criteria are met, it is tested on staging, and the product owner has accepted it.',
  },
  enabler: {
    title: 'Done, for an enabler',
    says: 'Its criteria are met, a senior developer has verified it, and the gain is measured.',
  },
  spike: { title: 'Done, for a spike', says: 'Findings are written down, and the decision is taken.' },
  'technical-task': {
    title: 'Done, for a technical task',
    says: 'It is integrated and tested, and a senior developer has verified it.',
  },
};
