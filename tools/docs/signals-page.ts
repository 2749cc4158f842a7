import { OUTCOMES } from '../../src/engine/kinds';
import { SOURCES } from '../../src/engine/lexicon/sources';
import { SIGNAL_WEIGHTS } from '../../src/engine/model/signal-weights.generated';
import { SIGNALS } from '../../src/engine/signals/index';
import type { Signal } from '../../src/engine/signals/signal';
import { aboutSignal } from './signal-file';

const HEAD = `# Signals

What the engine sees in a text, and what each of it counts. Made from \`src/engine/signals/\` and the model's weights by
\`npm run docs\`; a test fails when this page is older than they are.

Points are log-odds: what a signal adds for each outcome when it is seen. Every example is a test.
`;

/** The text of docs/signals.md: every signal by what it points to, with its points and its examples. */
export function signalsPage(): string {
  const sections = OUTCOMES.map((outcome) => {
    const signals = SIGNALS.filter(({ id }) => aboutSignal(id).pointsTo === outcome);
    return [`## Points to: ${outcome.replace('-', ' ')}`, ...signals.map(describe)].join('\n\n');
  });
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}

function describe({ id, says }: Signal): string {
  const { why, source, looksAt, ...examples } = aboutSignal(id);
  const fires = examples.fires.map(
    ({ summary, description, quotes }) =>
      `- Seen in ${item(summary, description)}: ${quotes.map((quote) => `“${oneLine(quote)}”`).join(', ')}`,
  );
  const silent = examples.silent.map(
    ({ summary, description, because }) => `- Not in ${item(summary, description)}: ${because}`,
  );
  const facts = `*${says}* ${why} Looks at the ${looksAt}. Source: ${SOURCES[source]}.`;
  return [`### ${id}`, facts, points(id), [...fires, ...silent].join('\n')].join('\n\n');
}

function points(id: string): string {
  const at = SIGNALS.findIndex((signal) => signal.id === id) * OUTCOMES.length;
  const cells = SIGNAL_WEIGHTS.slice(at, at + OUTCOMES.length).map((weight) => weight.toFixed(2).replace('-', '−'));
  const names = OUTCOMES.map((outcome) => outcome.replace('-', ' '));
  return [names, names.map(() => '--:'), cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function item(summary: string, description?: string): string {
  const title = summary === '' ? '(an empty summary)' : `\`${summary}\``;
  return description === undefined ? title : `${title} + \`${oneLine(description).replaceAll('`', "'")}\``;
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' / ');
}
