import type { HealthItem, HealthPage } from '../contract/health-view';
import type { Decision } from '../contract/issue-view';
import type { Kind, Verdict } from '../engine/index';
import type { Engine, Issue } from './ports';
import { kindsThatFit, whyOutOfScope } from './work-type';

/** The counts and lists of a page, without where to go on. */
export type HealthCounts = Omit<HealthPage, 'next'>;

export const EMPTY_COUNTS: HealthCounts = {
  read: 0,
  outOfScope: 0,
  kinds: { story: 0, enabler: 0, spike: 0, 'technical-task': 0 },
  notClassified: { defect: 0, unclear: 0, language: 0, close: 0 },
  decidedNone: 0,
  inStoryForm: 0,
  mismatches: [],
  forcedStories: [],
};

/** Adds one item to the counts; a person's decision goes before the words. */
export function addItem(
  engine: Engine,
  counts: HealthCounts,
  { issue, decision }: { readonly issue: Issue; readonly decision: Decision | undefined },
): HealthCounts {
  if (whyOutOfScope(issue.issueType) !== null) return { ...counts, outOfScope: counts.outOfScope + 1 };
  const { parsed, verdict } = engine.read({ summary: issue.summary, description: issue.description });
  const inStoryForm = counts.inStoryForm + (parsed.statement?.form === 'story' ? 1 : 0);
  const sum = { ...counts, read: counts.read + 1, inStoryForm };
  const kind = decision === undefined ? verdict.kind : decision.kind;
  if (kind === null) return addUnclassified(sum, decision === undefined ? verdict.abstained : null);
  const kinds = { ...sum.kinds, [kind]: sum.kinds[kind] + 1 };
  return { ...sum, kinds, ...listed(sum, { issue, verdict, kind, decided: decision !== undefined }) };
}

/** One item that was read as a kind. */
interface Read {
  readonly issue: Issue;
  readonly verdict: Verdict;
  readonly kind: Kind;
  readonly decided: boolean;
}

/** The lists with this item in those where it belongs. */
function listed(counts: HealthCounts, read: Read): Pick<HealthCounts, 'mismatches' | 'forcedStories'> {
  const { issue, verdict, kind } = read;
  const fits = kindsThatFit(issue.issueType);
  const misfit = fits.length > 0 && !fits.includes(kind);
  const forced = kind === 'story' ? undefined : verdict.findings.find((finding) => finding.id === 'forced-story');
  return {
    mismatches: misfit ? [...counts.mismatches, itemOf(read, quoteFor(kind, verdict))] : counts.mismatches,
    forcedStories: forced
      ? [...counts.forcedStories, itemOf(read, forced.evidence[0]?.quote ?? null)]
      : counts.forcedStories,
  };
}

/** Counts an item without a kind: by why the engine gave none, or as a person's "none of these". */
function addUnclassified(counts: HealthCounts, abstained: Verdict['abstained']): HealthCounts {
  if (abstained === null) return { ...counts, decidedNone: counts.decidedNone + 1 };
  const notClassified = { ...counts.notClassified, [abstained]: counts.notClassified[abstained] + 1 };
  return { ...counts, notClassified };
}

/** The words that speak most for a kind. */
function quoteFor(kind: Kind, verdict: Verdict): string | null {
  const reason = verdict.reasons.find((each) => each.kind === kind && each.evidence.length > 0);
  return reason?.evidence[0]?.quote ?? null;
}

function itemOf({ issue, verdict, kind, decided }: Read, shownBy: string | null): HealthItem {
  return {
    key: issue.key,
    summary: issue.summary,
    filedAs: { name: issue.issueType.name, iconUrl: issue.issueType.iconUrl },
    kind,
    confidence: verdict.confidence,
    decided,
    status: issue.status,
    shownBy,
  };
}
