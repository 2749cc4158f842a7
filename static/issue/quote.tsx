import type { Reason } from '../../src/engine/verdict/verdict';

/** A reason's first words in quotation marks, and how many more places say the same; nothing for one without words. */
export function Quote({ of }: { readonly of: Reason }) {
  const [first, ...more] = of.evidence;
  if (first === undefined) return null;
  return (
    <span className="quote">
      “{first.quote}”
      {more.length > 0 && (
        <span className="base">
          {' '}
          <span aria-hidden="true">+{more.length}</span>
          <span className="unseen">{`and in ${more.length} more ${more.length === 1 ? 'place' : 'places'}`}</span>
        </span>
      )}
    </span>
  );
}
