import { FilledDetails } from '../../shared/filled-details';
import { Icon } from '../../shared/icon';

interface FilterMenuProps<Value extends string | number> {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** One filter: opens a list of check boxes; any of the chosen ones lets an item through. Absent where there is nothing to choose. */
export function FilterMenu<Value extends string | number>({ name, choices, chosen, onChange }: FilterMenuProps<Value>) {
  if (choices.length === 0) return null;
  const set = new Set(chosen);
  const toggle = (value: Value) =>
    onChange(set.has(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  const only = choices.find(({ value }) => value === chosen[0]);
  const words =
    chosen.length === 1 && only !== undefined ? `${name}: ${only.name}` : `${name}: ${chosen.length} chosen`;
  return (
    <FilledDetails
      className="menu"
      name="health-filter"
      summary={
        <summary className={chosen.length > 0 ? 'button selected' : 'button'}>
          <span className="cut">{chosen.length > 0 ? words : name}</span>
          <Icon name="down" className="chevron" />
        </summary>
      }
    >
      {() => (
        <fieldset className="menu-list">
          <legend className="unseen">{name}</legend>
          {choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input type="checkbox" checked={set.has(choice.value)} onChange={() => toggle(choice.value)} />
              <span>{choice.name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </FilledDetails>
  );
}
