import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { isCircularGain } from './circular-gain';
import { roleSide } from './role-side';
import { roleWords } from './role-words';
import { sortCriteria } from './sort-criteria';
import type { Suggestion } from './suggestion';

/** Says that an item is fine as it is, and why. Null as soon as anything is missing or doubtful. */
export function keep(text: ParsedText, verdict: Verdict): Suggestion | null {
  if (verdict.band !== 'clear' || verdict.findings.length > 0) return null;
  const sentence = reason(text, verdict);
  return sentence === null
    ? null
    : {
        type: 'keep',
        pattern: null,
        title: 'Nothing to change',
        sentence,
        because: 'Everything that helps to plan it is in the text.',
        questions: [],
        outline: [],
      };
}

function reason(text: ParsedText, verdict: Verdict): string | null {
  switch (verdict.kind) {
    case 'story':
      return forStory(text);
    case 'spike':
      return forSpike(verdict);
    case 'enabler':
    case 'technical-task':
      return forTechnicalWork(text);
    default:
      return null;
  }
}

function forStory(text: ParsedText): string | null {
  const { statement } = text;
  if (!statement?.role || !statement.means || !statement.ends) return null;
  if (roleSide(statement.role.quote) !== 'outside' || isCircularGain(statement.means.quote, statement.ends.quote))
    return null;
  const { forUsers, technical } = sortCriteria(text);
  const [role] = roleWords(statement.role.quote);
  if (!role || forUsers.length === 0 || technical.length > 0) return null;
  const checks = forUsers.length === 1 ? 'the criterion' : `all ${forUsers.length} criteria`;
  return `Who, what and why are there, and ${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role} can check ${checks}.`;
}

function forSpike({ spikeNeeds }: Verdict): string | null {
  const isWhole = spikeNeeds.length > 0 && spikeNeeds.every(({ evidence }) => evidence !== null);
  return isWhole ? 'Question, options, time-box, decision and owner are all there.' : null;
}

/** In story form it would still be told from the wrong side. */
function forTechnicalWork(text: ParsedText): string | null {
  const { statement, criteria } = text;
  if (!statement?.ends || !statement.means || statement.form === 'story' || criteria.length === 0) return null;
  if (isCircularGain(statement.means.quote, statement.ends.quote)) return null;
  return criteria.length === 1
    ? 'It says what it gains and when it is done.'
    : `It says what it gains, and ${criteria.length} criteria say when it is done.`;
}
