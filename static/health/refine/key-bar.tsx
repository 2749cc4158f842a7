import { KeyCap } from '../parts/key-cap';

const KEYS = [
  ['J', 'next'],
  ['K', 'back'],
  ['Enter', 'answer'],
  ['E', 'edit the draft'],
  ['1–9', 'reason and its words'],
  ['O', 'open in Jira'],
] as const;

/** The keys that matter most, always in sight. */
export function KeyBar() {
  return (
    <footer className="key-bar">
      {KEYS.map(([key, does]) => (
        <span key={key}>
          <KeyCap>{key}</KeyCap> {does}
        </span>
      ))}
      <span className="keys-rest">Keys rest while you type. Turn them off under Keys.</span>
    </footer>
  );
}
