import { Icon } from './icon';

interface SelectProps {
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
  readonly id?: string;
  /** Its name, where no label around it gives one. */
  readonly name?: string;
  /** Classes of the frame around the native control. */
  readonly frame?: string;
  readonly className?: string;
}

/** A native select with the arrow of this page. */
export function Select({ value, options, onChange, id, name, frame = '', className }: SelectProps) {
  return (
    <span className={`select ${frame}`.trim()}>
      <select
        id={id}
        aria-label={name}
        className={className}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
