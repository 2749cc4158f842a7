/** Marks a share of fewer than 30 items. */
export function Few() {
  return <span className="few">few items</span>;
}
