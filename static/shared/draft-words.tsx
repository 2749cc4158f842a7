import { Fragment } from 'react';
import type { Words } from '../../src/engine/drafting/draft';

/** Words of a draft: a person's own stand out, an open question has a dashed edge. */
export function DraftWords({ words }: { readonly words: readonly Words[] }) {
  return Object.entries(words).map(([key, { from, words: text }]) => {
    if (from === 'answer') {
      return (
        <span key={key} className="your-words">
          {text}
        </span>
      );
    }
    if (from === 'open') {
      return (
        <span key={key} className="open-question">
          <span className="unseen">open question: </span>
          {text}
        </span>
      );
    }
    return <Fragment key={key}>{text}</Fragment>;
  });
}
