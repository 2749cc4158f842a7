import { useState } from 'react';
import type { Draft } from '../../src/engine/drafting/draft';
import { copyText } from '../shared/copy-text';
import { draftText } from './draft-text';

/** Puts a draft on the clipboard as plain text, and says so. */
export function CopyDraft({ items }: { readonly items: Draft }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(draftText(items)));
  return (
    <div className="actions">
      <button type="button" className="button" onClick={() => void copy()}>
        Copy the draft
      </button>
      <output className="base">
        {copied === true && 'Copied.'}
        {copied === false && 'Your browser did not allow copying.'}
      </output>
    </div>
  );
}
