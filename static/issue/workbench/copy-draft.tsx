import { useState } from 'react';
import type { Plan } from '../../../src/engine/drafting/plan';
import { copyText } from '../../shared/copy-text';
import { planText } from './plan-text';

/** Puts a draft on the clipboard as plain text, and says so. */
export function CopyDraft({ plan }: { readonly plan: Plan }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(planText(plan)));
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
