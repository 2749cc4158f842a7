/** The moment before the first reading. */
export function Loading() {
  return (
    <div className="loading">
      <div className="skeleton" aria-hidden="true">
        <span className="tile" />
        <span className="lines">
          <span />
          <span />
        </span>
      </div>
      <output className="base">Reading the text…</output>
    </div>
  );
}
