import './chips.css';

/** A status in the colour of its category. */
export function StatusLozenge({ name, category }: { readonly name: string; readonly category: string }) {
  return <span className={`lozenge lozenge-${category}`}>{name}</span>;
}
