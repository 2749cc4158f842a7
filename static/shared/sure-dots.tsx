/** Two dots, both filled where a reading is clear; its word stands beside them. */
export function SureDots({ clear }: { readonly clear: boolean }) {
  return (
    <svg width="18" height="8" viewBox="0 0 18 8" aria-hidden="true" fill="currentColor" stroke="currentColor">
      <circle cx="4" cy="4" r="3" />
      <circle cx="13" cy="4" r="3" fill={clear ? 'currentColor' : 'none'} />
    </svg>
  );
}
