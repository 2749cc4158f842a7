import type { HealthReading } from '../../../src/contract/health-view';
import type { Check, Flow, HealthPicture } from '../../../src/engine/health/picture';
import { dayOf } from '../../shared/dates';
import { KIND_ORDER, KIND_WORDS } from '../../shared/kinds';
import { count, countOf, shareOf } from '../../shared/numbers';
import { stepInTable } from '../charts/step-name';
import { total } from '../charts/total';
import { PROBLEM_WORDS, ROLE_WORDS } from '../problem-words';
import { CHECK_WORDS, HEADLINES, STATUS_WORDS } from '../words';

/** The page in Markdown, to be read out or pasted: numbers with their bases, no person, no text of items but their summaries. */
export function retroSummary(projectName: string, reading: HealthReading): string {
  const { picture, talk } = reading;
  const parts = [
    `# Backlog health: ${plain(projectName)}`,
    `Read on ${dayOf(reading.readAt, Date.parse(reading.readAt))}. ${countOf(picture.items, 'item')}, ${count(picture.items - picture.read)} not classified.`,
    mixPart(picture),
    scorePart(picture),
    table(['Check', 'Value', 'Target', 'Base', 'Status'], picture.checks.map(checkRow)),
    flowPart(picture.flow),
    talkPart(talk),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function mixPart({ mix, read }: HealthPicture): string {
  const headline = mix.headline === 'too-few' ? 'Too few items for shares' : HEADLINES[mix.headline];
  const kinds = KIND_ORDER.map(
    (kind) => `- ${KIND_WORDS[kind].name}: ${count(mix.items[kind])} of ${count(read)}${share(mix.items[kind], read)}`,
  );
  return [`## ${headline}`, '', ...kinds].join('\n');
}

function share(part: number, whole: number): string {
  return whole < 20 ? '' : ` (${shareOf(part, whole)}%)`;
}

function scorePart({ score }: HealthPicture): string {
  if (score === null) return '';
  const won = score.mostToWin
    .slice(0, 2)
    .map(({ id, points }) => `${CHECK_WORDS[id].name} (${countOf(points, 'point')})`);
  return `## Score: ${score.value} of 100${won.length > 0 ? `\n\nMost to win: ${won.join(', ')}.` : ''}`;
}

function checkRow({ id, value, target, count: hits, of, status }: Check): readonly string[] {
  return [
    CHECK_WORDS[id].name,
    value === null ? '–' : `${value}%`,
    `${target.bound === 'most' ? '≤' : '≥'} ${target.percent}%`,
    `${count(hits)} of ${count(of)} ${CHECK_WORDS[id].base}`,
    STATUS_WORDS[status],
  ];
}

function flowPart(flow: Flow): string {
  if (flow.items === 0) return '';
  const head = [flow.by === 'sprint' ? 'Sprint' : 'Week of', ...KIND_ORDER.map((kind) => KIND_WORDS[kind].name), 'All'];
  const rows = flow.steps.map((step) => [
    stepInTable(step.name, flow.by),
    ...KIND_ORDER.map((kind) => count(step.amount[kind])),
    count(total(step.amount)),
  ]);
  return `## Done, in ${flow.unit}\n\n${table(head, rows)}`;
}

function talkPart({ items }: HealthReading['talk']): string {
  if (items.length === 0) return '';
  const lines = items
    .slice(0, 5)
    .map(
      ({ key, summary, problem, ask }, at) =>
        `${at + 1}. ${key} ${plain(summary)}: ${PROBLEM_WORDS[problem].name.toLowerCase()}. Ask ${ROLE_WORDS[ask]}: ${PROBLEM_WORDS[problem].ask}`,
    );
  return `## Where to start\n\n${lines.join('\n')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => plain(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words of people inside Markdown: what has a meaning there is escaped. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');
}
