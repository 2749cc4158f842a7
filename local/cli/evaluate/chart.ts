const SIZE = 260;
const LEFT = 40;
const TOP = 14;
const BELOW = 36;

/** Where a share from 0 to 1 lies on the horizontal axis. */
export const x = (share: number): string => (LEFT + share * SIZE).toFixed(1);
/** The same on the vertical axis, 1 at the top. */
export const y = (share: number): string => (TOP + (1 - share) * SIZE).toFixed(1);

/** What a chart is called, how to read it, what its two axes show, and the marks on it as SVG. */
export interface Chart {
  readonly title: string;
  readonly says: string;
  readonly axes: readonly [string, string];
  readonly drawn: string;
}

/** A square chart with both axes from 0 to 1. */
export function chart({ title, says, axes, drawn }: Chart): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (at) =>
        `<text x="${x(at)}" y="${TOP + SIZE + 14}" text-anchor="middle">${at}</text>` +
        `<text x="${LEFT - 5}" y="${y(at)}" text-anchor="end" dominant-baseline="middle">${at}</text>` +
        `<path class="grid" d="M${x(at)} ${y(0)}V${y(1)}M${x(0)} ${y(at)}H${x(1)}"/>`,
    )
    .join('');
  const height = TOP + SIZE + BELOW;
  const middle = TOP + SIZE / 2;
  return `<figure><figcaption><strong>${title}</strong><span>${says}</span></figcaption><svg viewBox="0 0 ${LEFT + SIZE + 16} ${height}" role="img" aria-label="${title}">${ticks}${drawn}
<text x="${LEFT + SIZE / 2}" y="${height - 6}" text-anchor="middle">${axes[0]}</text>
<text x="8" y="${middle}" text-anchor="middle" transform="rotate(-90 8 ${middle})">${axes[1]}</text></svg></figure>`;
}
