import type { FieldValues } from '../../contract/apply';
import { sectionBlocks } from '../adf/text-blocks';
import type { CreateField } from './apply-ports';

type Value = FieldValues[string];

/** What a person filled in, as Jira's form takes it; fields that are not on the form are left out. */
export function fillFields(form: readonly CreateField[], values: FieldValues): Readonly<Record<string, unknown>> {
  const filled = form.flatMap((field) => {
    const value = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    const sent = value === undefined ? undefined : SENT[field.input](value, field);
    return sent === undefined ? [] : [[field.id, sent] as const];
  });
  return Object.fromEntries(filled);
}

const SENT: Readonly<Record<CreateField['input'], (value: Value, field: CreateField) => unknown>> = {
  text: (value, { isDocument }) => (isDocument ? documentOf(textOf(value)) : textOf(value) || undefined),
  date: (value) => textOf(value) || undefined,
  number: (value) => (textOf(value) === '' || Number.isNaN(Number(textOf(value))) ? undefined : Number(textOf(value))),
  choice: (value, field) => chosen(value, field)[0],
  choices: (value, field) => (chosen(value, field).length > 0 ? chosen(value, field) : undefined),
  unfillable: () => undefined,
};

const textOf = (value: Value): string => (typeof value === 'string' ? value : value.join(' ')).trim();

/** Only what the form offers; ids from a screen are data. */
function chosen(value: Value, { choices }: CreateField): readonly { readonly id: string }[] {
  const wanted = typeof value === 'string' ? [value] : value;
  return choices.filter(({ id }) => wanted.includes(id)).map(({ id }) => ({ id }));
}

function documentOf(text: string): object | undefined {
  const content = sectionBlocks([{ heading: '', lines: text.split('\n'), list: false }]);
  return content.length === 0 ? undefined : { type: 'doc', version: 1, content };
}
