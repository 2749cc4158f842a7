import type { OutlineWords, Words } from '../drafting/draft';

/** Words of the item itself. */
export function own(words: string): Words {
  return { from: 'text', words };
}

/** Fixed words; every one of them is listed in template-words.ts. */
export function fixed(words: string): Words {
  return { from: 'template', words };
}

/** The place of an answer. */
export function slot(id: string): OutlineWords {
  return { slot: id };
}
