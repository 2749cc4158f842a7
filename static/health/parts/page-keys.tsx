import { useAddress } from '../address/use-address';
import { KeyCap } from './key-cap';
import { useKeysAreOn, useSingleKeys } from './use-single-keys';

const FINDERS = {
  filters: { words: 'goes to the filters', selector: '.filters summary' },
  search: { words: 'goes to the search', selector: '.list-search input' },
} as const;

interface PageKeysProps {
  /** What one finds items with here; null where there is nothing to find with. */
  readonly finder: keyof typeof FINDERS | null;
  /** Whether there is anything to refine. */
  readonly refines: boolean;
}

/** The single keys of a view, said at its foot with the switch that turns all of them off. */
export function PageKeys({ finder, refines }: PageKeysProps) {
  const { go } = useAddress();
  const [on, setOn] = useKeysAreOn();
  const found = finder && FINDERS[finder];
  const refine = () => go({ view: { name: 'refine' } });
  const keys = {
    ...(found && { '/': () => document.querySelector<HTMLElement>(found.selector)?.focus() }),
    ...(refines && { r: refine }),
  };
  useSingleKeys(keys, on);
  if (found === null && !refines) return null;
  return (
    <p className="base page-keys">
      <label className="choice">
        <input type="checkbox" checked={on} onChange={({ target }) => setOn(target.checked)} />
        Use single keys
      </label>
      {found !== null && (
        <span>
          <KeyCap>/</KeyCap> {found.words}
        </span>
      )}
      {refines && (
        <span>
          <KeyCap>R</KeyCap> starts refinement
        </span>
      )}
    </p>
  );
}
