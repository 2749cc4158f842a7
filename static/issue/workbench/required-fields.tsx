import { useId } from 'react';
import type { FieldValues, RequiredField } from '../../../src/contract/apply';

interface RequiredFieldsProps {
  readonly fields: readonly RequiredField[];
  readonly values: FieldValues;
  readonly onChange: (values: FieldValues) => void;
}

/** What Jira asks for when an item is made. */
export function RequiredFields({ fields, values, onChange }: RequiredFieldsProps) {
  const id = useId();
  return fields.map((field) => (
    <div key={field.id} className="required-field">
      <label htmlFor={`${id}${field.id}`}>{field.name}</label>
      <FieldInput
        id={`${id}${field.id}`}
        field={field}
        value={values[field.id] ?? ''}
        onValue={(value) => onChange({ ...values, [field.id]: value })}
      />
    </div>
  ));
}

interface FieldInputProps {
  readonly id: string;
  readonly field: RequiredField;
  readonly value: string | readonly string[];
  readonly onValue: (value: string | readonly string[]) => void;
}

function FieldInput({ id, field, value, onValue }: FieldInputProps) {
  const { input, choices } = field;
  if (input === 'unfillable') return <p className="base">Only Jira’s own form can fill it.</p>;
  if (input === 'choice' || input === 'choices') {
    const chosen = typeof value === 'string' ? value : (value[0] ?? '');
    return (
      <select
        id={id}
        className="field"
        required
        value={chosen}
        onChange={({ target }) => onValue(input === 'choice' || target.value === '' ? target.value : [target.value])}
      >
        <option value="">Choose …</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      id={id}
      className="field"
      type={input}
      required
      value={`${value}`}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
