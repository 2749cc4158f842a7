import './parts.css';

/** A key as it looks on the keyboard. */
export function KeyCap({ children }: { readonly children: string }) {
  return <kbd className="key-cap">{children}</kbd>;
}
