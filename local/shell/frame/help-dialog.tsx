import { Dialog } from '../parts/dialog';
import { useStored } from '../session/stored';

const KEYS = [
  ['C', 'Create an item'],
  ['/', 'Search'],
  ['J', 'Next row'],
  ['K', 'Previous row'],
  ['Enter', 'Open the row'],
  ['T', 'Light or dark'],
  ['Ctrl K', 'Commands'],
  ['?', 'This list'],
] as const;

/** The keys, with a way to turn them off, and what this demo is. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const [keys, setKeys] = useStored('keys', 'on');
  return (
    <Dialog title="Keys and help" onClose={onClose}>
      <p>
        This is a plain stand-in for Jira around the real True Story app. Everything is on this computer and nothing is
        sent anywhere.
      </p>
      <dl className="key-list">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">Keys rest while you type.</p>
      <label className="check">
        <input
          type="checkbox"
          checked={keys === 'on'}
          onChange={(event) => setKeys(event.target.checked ? 'on' : 'off')}
        />
        Use single keys
      </label>
    </Dialog>
  );
}
