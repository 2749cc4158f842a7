import type { Field } from './field';
import { FieldProblem, systemField } from './field';
import { editList, readString } from './references';

const LONGEST_LABEL = 255;

function readLabel(value: unknown): string {
  const label = readString(value);
  if (/\s/.test(label)) throw new FieldProblem(`The label '${label}' contains spaces which is invalid.`);
  if (label.length > LONGEST_LABEL) {
    throw new FieldProblem(`The label '${label}' exceeds the maximum length of ${LONGEST_LABEL} characters.`);
  }
  return label;
}

function readLabels(operation: string, value: unknown): readonly string[] {
  if (operation !== 'set') return [readLabel(value)];
  if (value === null) return [];
  if (!Array.isArray(value)) throw new FieldProblem('data was not an array');
  return value.map(readLabel).filter((label) => label !== '');
}

/** Labels: the one field that may be missing from a project's screens here. */
export const LABEL_FIELD: Field = systemField({
  id: 'labels',
  name: 'Labels',
  type: 'array',
  items: 'string',
  show: (issue) => issue.labels,
  onScreen: (project) => project.labelsOnScreen,
  edit: {
    operations: ['add', 'set', 'remove'],
    apply: ({ issue, operation, value }) => ({
      labels: editList(issue.labels, operation, readLabels(operation, value)),
    }),
    trace: (issue) => ({ id: null, text: issue.labels.join(' ') }),
  },
});
