/** The pattern that each kind's fill carries, so that hue is never needed; ids are `prefix` and the kind. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs className="patterns">
      <pattern id={`${prefix}enabler`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V6" strokeWidth="3" />
      </pattern>
      <pattern id={`${prefix}spike`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="1" />
      </pattern>
      <pattern id={`${prefix}technical-task`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 3H6" strokeWidth="1" />
      </pattern>
    </defs>
  );
}
