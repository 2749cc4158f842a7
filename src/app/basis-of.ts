import { asDocument } from './adf/adf-node';
import { canonicalDocument } from './adf/canonical-document';
import { fingerprint } from './fingerprint';
import type { Issue } from './ports';

/** What a draft is made from: stands for an item's summary and description, however Jira happens to write them down. */
export function basisOf({ summary, description }: Pick<Issue, 'summary' | 'description'>): string {
  return fingerprint(`${summary}\n${canonicalDocument(asDocument(description))}`);
}
