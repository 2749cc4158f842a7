import type { AdfDocument } from '../adf/adf-document';
import { isDocument } from '../adf/check-document';
import { documentText } from '../adf/document-text';
import { normaliseDocument } from '../adf/normalise-document';
import { badRequest } from '../site/jira-problem';
import type { Edit, Field } from './field';
import { FieldProblem, systemField } from './field';
import { readString } from './references';

const LONGEST_SUMMARY = 255;
/** What a multi-line field holds at most. */
const LONGEST_TEXT = 32_767;

/** A summary as Jira stores it: trimmed, one line, at most 255 characters. */
function readSummary(value: unknown): string {
  const summary = readString(value ?? '').trim();
  if (summary === '') throw new FieldProblem('You must specify a summary of the issue.');
  if (/[\r\n]/.test(summary)) {
    throw new FieldProblem('The summary is invalid because it contains newline characters.');
  }
  if (summary.length > LONGEST_SUMMARY) throw new FieldProblem('Summary must be less than 255 characters.');
  return summary;
}

/** A document as Jira stores it, or null for none; throws on anything that is not valid ADF. */
export function readDocument(value: unknown): AdfDocument | null {
  if (value === null) return null;
  if (typeof value !== 'object') {
    throw new FieldProblem('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  }
  if (!isDocument(value)) throw badRequest('INVALID_INPUT');
  const document = normaliseDocument(value);
  if (documentText(document).length > LONGEST_TEXT) {
    throw new FieldProblem('The entered text is too long. It exceeds the allowed limit of 32,767 characters.');
  }
  return document;
}

function documentField(id: 'description' | 'environment', name: string): Field {
  return systemField({
    id,
    name,
    type: 'string',
    show: (issue) => issue[id],
    edit: {
      operations: ['set'],
      apply: ({ value }: Edit) => ({ [id]: readDocument(value) }),
      trace: (issue) => ({ id: null, text: issue[id] && documentText(issue[id]) }),
      differs: (before, after) => JSON.stringify(before[id]) !== JSON.stringify(after[id]),
    },
  });
}

/** Summary, description and environment. */
export const TEXT_FIELDS: readonly Field[] = [
  systemField({
    id: 'summary',
    name: 'Summary',
    type: 'string',
    show: (issue) => issue.summary,
    edit: {
      operations: ['set'],
      required: true,
      apply: ({ value }) => ({ summary: readSummary(value) }),
      trace: (issue) => ({ id: null, text: issue.summary }),
    },
  }),
  documentField('description', 'Description'),
  documentField('environment', 'Environment'),
];
