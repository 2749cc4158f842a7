import { type Evaluation, evaluationTable } from './evaluation';

const SIZE = 260;
const EDGE = 34;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const x = (share: number): string => (EDGE + share * SIZE).toFixed(1);
const y = (share: number): string => (EDGE + (1 - share) * SIZE).toFixed(1);

/** A square chart with both axes from 0 to 1. */
function chart(title: string, axes: readonly [string, string], drawn: string): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (at) =>
        `<text x="${x(at)}" y="${EDGE + SIZE + 14}" text-anchor="middle">${at}</text>` +
        `<text x="${EDGE - 5}" y="${y(at)}" text-anchor="end" dominant-baseline="middle">${at}</text>` +
        `<path class="grid" d="M${x(at)} ${y(0)}V${y(1)}M${x(0)} ${y(at)}H${x(1)}"/>`,
    )
    .join('');
  const width = SIZE + 2 * EDGE;
  return `<figure><figcaption>${title}</figcaption><svg viewBox="0 0 ${width} ${width}" role="img" aria-label="${title}">${ticks}${drawn}
<text x="${EDGE + SIZE / 2}" y="${width - 4}" text-anchor="middle">${axes[0]}</text>
<text x="10" y="${EDGE + SIZE / 2}" text-anchor="middle" transform="rotate(-90 10 ${EDGE + SIZE / 2})">${axes[1]}</text></svg></figure>`;
}

function reliability({ bins, items }: Evaluation): string {
  const dots = bins
    .filter((bin) => bin.items > 0)
    .map((bin) => {
      const radius = (3 + 12 * Math.sqrt(bin.items / items)).toFixed(1);
      return `<circle cx="${x(bin.confidence)}" cy="${y(bin.right)}" r="${radius}"><title>${bin.items} items: ${bin.confidence.toFixed(2)} stated, ${bin.right.toFixed(2)} right</title></circle>`;
    });
  const ideal = `<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`;
  return chart('Stated confidence and hit rate', ['stated confidence', 'share that is right'], ideal + dots.join(''));
}

function coverage({ curve, labelled }: Evaluation): string {
  const line = curve.map(([share, precision], at) => `${at === 0 ? 'M' : 'L'}${x(share)} ${y(precision)}`).join('');
  const bar = `<path class="ideal" d="M${x(0)} ${y(0.95)}H${x(1)}"/>`;
  const here = `<circle cx="${x(labelled.share)}" cy="${y(labelled.precision)}" r="5"><title>labelled as clear</title></circle>`;
  return chart(
    'Coverage and precision',
    ['share labelled', 'precision'],
    `${bar}<path class="line" d="${line}"/>${here}`,
  );
}

/** The evaluation as one page that needs no network. */
export function evaluationReport(name: string, all: Evaluation): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Evaluation of ${escaped(name)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { overflow-x: auto; } figure { display: inline-block; width: min(100%, 26rem); margin: 0 1rem 1rem 0; }
svg { width: 100%; } text { font-size: 10px; fill: currentColor; } circle { fill: #1868db; opacity: .75; }
.grid { stroke: currentColor; opacity: .15; } .ideal { stroke: currentColor; stroke-dasharray: 4 3; opacity: .6; } .line { stroke: #1868db; stroke-width: 2; fill: none; }
</style></head><body><h1>Evaluation of ${escaped(name)}</h1>
${reliability(all)}${coverage(all)}
<pre>${escaped(evaluationTable(all).join('\n'))}</pre>
</body></html>
`;
}
