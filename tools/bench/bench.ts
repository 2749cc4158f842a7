import type { Figure, Measure, Skipped } from './figure';
import { measureEngineSpeed } from './figures/engine-speed';
import { measureFunctionBundle } from './figures/function-bundle';
import { measureHealthFold } from './figures/health-fold';
import { measureIssueScreen } from './figures/issue-screen';
import { measureStartUp } from './figures/start-up';

const MEASURES: readonly (readonly [string, Measure])[] = [
  ['engine speed', measureEngineSpeed],
  ['health fold', measureHealthFold],
  ['start-up', measureStartUp],
  ['function bundle', measureFunctionBundle],
  ['issue screen', measureIssueScreen],
];

const holds = (f: Figure): boolean => (f.atLeast ? f.value >= f.limit : f.value <= f.limit);

/** Prints every figure as JSON on stdout; progress goes to stderr. Words after `--` choose measures by name. */
async function bench(chosen: readonly string[]): Promise<void> {
  const figures: ((Figure & { ok: boolean }) | Skipped)[] = [];
  for (const [name, measure] of MEASURES) {
    if (chosen.length > 0 && !chosen.some((word) => name.includes(word))) continue;
    process.stderr.write(`measuring ${name} ...\n`);
    const measured = await measure();
    figures.push(...measured.map((figure) => ('skipped' in figure ? figure : { ...figure, ok: holds(figure) })));
  }
  process.stdout.write(`${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
}

void bench(process.argv.slice(2).filter((word) => !word.startsWith('--')));
