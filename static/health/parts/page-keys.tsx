import { useAddress } from '../address/use-address';
import { KeyCap } from './key-cap';
import { useKeysAreOn, useSingleKeys } from './use-single-keys';

const FINDERS = {
  filters: { words: 'goes to the filters', selector: '.filters summary' },
  search: { words: 'goes to the search', selector: '.list-search input' },
} as const;

interface PageKeysProps {
  /** What one finds items with here. */
  readonly finder: keyof typeof FINDERS;
  /** Whether there is anything to refine. */
  readonly refines: boolean;
}

/** The single keys of a view, said at its foot with the switch that turns all of them off. */
export function PageKeys({ finder, refines }: PageKeysProps) {
  const { go } = useAddress();
  const [on, setOn] = useKeysAreOn();
  const { words, selector } = FINDERS[finder];
  const find = () => document.querySelector<HTMLElement>(selector)?.focus();
  const refine = () => go({ view: { name: 'refine' } });
  useSingleKeys({ '/': find, ...(refines && { r: refine }) }, on);
  return (
    <p className="base page-keys">
      <label className="choice">
        <input type="checkbox" checked={on} onChange={({ target }) => setOn(target.checked)} />
        Use single keys
      </label>
      <span>
        <KeyCap>/</KeyCap> {words}
      </span>
      {refines && (
        <span>
          <KeyCap>R</KeyCap> starts refinement
        </span>
      )}
    </p>
  );
}
