import type { Points } from '../kinds';
import { lead, likeliest } from '../model/points';
import type { Contribution, Score, Weight } from '../model/score';
import type { ParsedText } from '../text/parsed-text';
import { type Adaptation, pullOn } from './adaptation';

/** The id of what a team's corrections add. */
const TEAM_CORRECTIONS = 'team-corrections';
const ROLE_SIGNALS: ReadonlySet<string> = new Set(['team-as-role', 'system-as-role', 'builder-gains']);

/** A score with what a project's team has taught: roles that are its users, and corrections of similar items. */
export function taught(
  text: ParsedText,
  scored: Score,
  { adaptation, temperature }: { readonly adaptation: Adaptation; readonly temperature: number },
): Score {
  const allowed = isAllowed(text, adaptation) ? withoutRoles(scored) : scored;
  const signals = allowed.contributions.slice(0, -3).map(({ weight }) => weight.id);
  const pull = pullOn(adaptation, signals);
  if (pull === null) return allowed;
  const points = pointsOf(pull.logOdds, temperature);
  const weight: Weight = {
    id: TEAM_CORRECTIONS,
    points,
    kind: likeliest(points),
    lead: lead(points),
    says: null,
    similar: pull.similar,
  };
  return {
    logits: moved(allowed.logits, points, 1),
    logitsOfWords: moved(allowed.logitsOfWords, points, 1),
    contributions: ranked(allowed.contributions, { weight, evidence: [] }),
  };
}

/** Probabilities take log-odds divided by the temperature; so that a pull counts as it was learned, it is multiplied first. */
function pointsOf(logOdds: readonly number[], temperature: number): Points {
  const of = (place: number) => (logOdds[place] ?? 0) * temperature;
  return { story: of(0), enabler: of(1), spike: of(2), 'technical-task': of(3), defect: 0, unclear: 0 };
}

/** Signals stand by strength, before the three contributions that are none. */
function ranked(all: readonly Contribution[], one: Contribution): readonly Contribution[] {
  const signals = all.slice(0, -3);
  const found = signals.findIndex(({ weight }) => weight.lead < one.weight.lead);
  const at = found === -1 ? signals.length : found;
  return [...signals.slice(0, at), one, ...all.slice(at)];
}

function isAllowed({ statement }: ParsedText, { roles }: Adaptation): boolean {
  const role = statement?.role?.quote.toLowerCase().replace(/^(?:an?|the|our)\s+/, '');
  return role !== undefined && roles.some((each) => role === each || role.endsWith(` ${each}`));
}

function withoutRoles({ logits, logitsOfWords, contributions }: Score): Score {
  const dropped = contributions.filter(({ weight }) => ROLE_SIGNALS.has(weight.id));
  const minus = (points: Points) => dropped.reduce((sum, { weight }) => moved(sum, weight.points, -1), points);
  return {
    logits: minus(logits),
    logitsOfWords: minus(logitsOfWords),
    contributions: contributions.filter(({ weight }) => !ROLE_SIGNALS.has(weight.id)),
  };
}

function moved(points: Points, by: Points, sign: 1 | -1): Points {
  return {
    story: points.story + sign * by.story,
    enabler: points.enabler + sign * by.enabler,
    spike: points.spike + sign * by.spike,
    'technical-task': points['technical-task'] + sign * by['technical-task'],
    defect: points.defect + sign * by.defect,
    unclear: points.unclear + sign * by.unclear,
  };
}
