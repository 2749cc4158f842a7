const WORDS = { 1: 'slight', 2: 'medium', 3: 'strong' } as const;
const BARS = [
  { x: 0, height: 4 },
  { x: 5, height: 7 },
  { x: 10, height: 10 },
];

/** How strong a reason is: three rising bars, and a word for readers. */
export function Strength({ of }: { readonly of: 1 | 2 | 3 }) {
  return (
    <span className="strength">
      <svg width="13" height="10" viewBox="0 0 13 10" fill="currentColor" aria-hidden="true">
        {BARS.map((bar, index) => (
          <rect
            key={bar.x}
            className={index < of ? undefined : 'off'}
            x={bar.x}
            y={10 - bar.height}
            width="3"
            height={bar.height}
            rx="1"
          />
        ))}
      </svg>
      <span className="unseen">{WORDS[of]} reason</span>
    </span>
  );
}
