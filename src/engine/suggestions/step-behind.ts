import type { OutlineItem, OutlineWords } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import { implementationNote } from './implementation-note';
import { own, ownLines } from './outline-words';
import { sortCriteria } from './sort-criteria';

/** The technical step behind a story as its sub-task, with what the text says of the how. */
export function stepBehind(text: ParsedText, summary: readonly OutlineWords[]): OutlineItem['subtasks'][number] {
  const note = implementationNote(text);
  return {
    summary,
    criteria: ownLines(sortCriteria(text).technical),
    note: note === null ? null : [own(note)],
  };
}
