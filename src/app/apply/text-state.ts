import { type AdfDocument, asDocument } from '../adf/adf-node';
import { canonicalDocument } from '../adf/canonical-document';
import { fingerprint } from '../fingerprint';
import type { Issue } from '../ports';
import type { TextState } from './apply-ports';

/** An item's text and type as they are now. */
export function textStateOf({ summary, description, issueType }: Issue): TextState {
  return { summary, description: fingerprintOf(asDocument(description)), workType: issueType.id };
}

/** Stands for a description, whether as sent or as Jira gave it back. */
export const fingerprintOf = (document: AdfDocument | null): string => fingerprint(canonicalDocument(document));

/** Which parts of two states differ. */
export function differences(one: TextState, other: TextState): readonly (keyof TextState)[] {
  return (['summary', 'description', 'workType'] as const).filter((part) => one[part] !== other[part]);
}
