/** The first letter of a space on a square of its own hue. */
export function SpaceMark({ name, size = 20 }: { readonly name: string; readonly size?: number }) {
  const hue = ['blue', 'teal', 'green', 'orange', 'purple'][hash(name) % 5];
  const className = `space-mark space-mark-${hue}${size > 20 ? ' space-mark-large' : ''}`;
  return (
    <span className={className} aria-hidden="true">
      {name.slice(0, 1).toUpperCase()}
    </span>
  );
}

function hash(text: string): number {
  let sum = 0;
  for (const char of text) sum += char.charCodeAt(0);
  return sum;
}
