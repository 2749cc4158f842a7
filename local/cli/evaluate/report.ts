import { KINDS, OUTCOMES } from '../../../src/engine/index';
import { chart, x, y } from './chart';
import type { Evaluation } from './evaluation';

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const named = (outcome: string): string => outcome.replace('-', ' ');

function reliability({ bins, items }: Evaluation): string {
  const dots = bins
    .filter((bin) => bin.items > 0)
    .map((bin) => {
      const radius = (3 + 12 * Math.sqrt(bin.items / items)).toFixed(1);
      return `<circle cx="${x(bin.confidence)}" cy="${y(bin.right)}" r="${radius}"><title>${bin.items} items: ${bin.confidence.toFixed(2)} stated, ${bin.right.toFixed(2)} right</title></circle>`;
    });
  const ideal = `<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`;
  return chart({
    title: 'Stated confidence and hit rate',
    says: 'Larger dots hold more items. On the dashed line, readings are right as often as they say; above it, more often.',
    axes: ['stated confidence', 'share that is right'],
    drawn: ideal + dots.join(''),
  });
}

function coverage({ curve, labelled }: Evaluation): string {
  const line = curve.map(([share, precision], at) => `${at === 0 ? 'M' : 'L'}${x(share)} ${y(precision)}`).join('');
  const bar = `<path class="ideal" d="M${x(0)} ${y(0.95)}H${x(1)}"/>`;
  const here = `<circle cx="${x(labelled.share)}" cy="${y(labelled.precision)}" r="5"><title>labelled as clear</title></circle>`;
  return chart({
    title: 'Coverage and precision',
    says: 'What share of labels would be right if the surest items were labelled, up to each share. The dot is what is labelled; the dashed line, 95 of 100.',
    axes: ['share labelled', 'share that is right'],
    drawn: `${bar}<path class="line" d="${line}"/>${here}`,
  });
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows
    .map(
      ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<div class="wide" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function kindsTable({ kinds }: Evaluation): string {
  const rows = KINDS.map((kind, at) => {
    const { precision, recall, f1 } = kinds[at] as Evaluation['kinds'][number];
    return [named(kind), percent(precision), percent(recall), f1.toFixed(3)];
  });
  return table('Kind by kind', ['Kind', 'Read rightly', 'Found', 'F1'], rows);
}

function confusionTable({ confusion }: Evaluation): string {
  const rows = confusion.map((row, gold) => [named(OUTCOMES[gold] as string), ...row.map(String)]);
  return table(
    'What items are, and what they are read as',
    ['Is', ...OUTCOMES.map((outcome) => outcome.replace('technical-task', 'task'))],
    rows,
  );
}

function summary({ items, labelled, stated, ...all }: Evaluation): string {
  const lines = [
    `<strong>${percent(labelled.share)}</strong> of ${items} items would be labelled; ${percent(labelled.precision)} of those labels are right.`,
    `${percent(stated.share)} get a kind, right ${percent(stated.precision)} of the time.`,
    `Macro-F1 over the four kinds is ${all.macroF1.toFixed(3)}; stated confidence is off by ${all.calibrationError.toFixed(3)} on average.`,
    `At 95 % right, ${percent(all.coverage95)} could be labelled; at 93 %, ${percent(all.coverage93)}; at 90 %, ${percent(all.coverage90)}. At 80 % right, ${percent(all.defectRecall80)} of the defects are found.`,
  ];
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join('\n')}</ul>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1868db, #8fb8f6); --edge: light-dark(#dddee1, #3d3f43); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; } ul { padding-left: 1.2rem; }
.charts { display: flex; flex-wrap: wrap; gap: 1.5rem; margin-bottom: 1.5rem; } figure { flex: 0 1 26rem; margin: 0; }
figcaption strong, caption { font-weight: 600; } figcaption span { display: block; font-size: 13px; opacity: .8; }
svg { width: 100%; } text { font-size: 10px; fill: currentColor; } circle { fill: var(--ink); opacity: .75; }
.grid { stroke: var(--edge); } .ideal { stroke: currentColor; stroke-dasharray: 4 3; opacity: .6; } .line { stroke: var(--ink); stroke-width: 2; fill: none; }
.wide { overflow-x: auto; margin-bottom: 1.5rem; } table { border-collapse: collapse; font-size: 14px; overflow-wrap: normal; } caption { text-align: left; padding-bottom: .25rem; }
th, td { padding: .25rem .75rem; text-align: right; border-bottom: 1px solid var(--edge); font-variant-numeric: tabular-nums; } th { font-weight: 400; } th:first-child { text-align: left; padding-left: 0; }
@media (max-width: 30rem) { table { font-size: 12px; } th, td { padding: .25rem .3rem; } }
`;

/** The evaluation as one page that needs no network. */
export function evaluationReport(name: string, all: Evaluation): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Evaluation of ${escaped(name)}</title>
<style>${STYLE}</style></head><body><h1>Evaluation of ${escaped(name)}</h1>
${summary(all)}
<div class="charts">${reliability(all)}${coverage(all)}</div>
${kindsTable(all)}
${confusionTable(all)}
</body></html>
`;
}
