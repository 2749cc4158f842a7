/** Says what is on its way; the words are enough where nothing may move. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <output className="loading">
      <span className="spinner" aria-hidden="true" /> Reading {what}…
    </output>
  );
}
