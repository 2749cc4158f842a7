interface FilterSelectProps<Value extends string> {
  readonly name: string;
  /** Null: everything is let through. */
  readonly value: Value | null;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value | null) => void;
}

/** A filter with one choice, as a native select that says its name while nothing is chosen. */
export function FilterSelect<Value extends string>({ name, value, choices, onChoose }: FilterSelectProps<Value>) {
  return (
    <select
      aria-label={name}
      className={value === null ? 'filter-select' : 'filter-select selected'}
      value={value ?? ''}
      onChange={({ target }) => onChoose(choices.find(([choice]) => choice === target.value)?.[0] ?? null)}
    >
      <option value="">{value === null ? name : `${name}: all`}</option>
      {choices.map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </select>
  );
}
