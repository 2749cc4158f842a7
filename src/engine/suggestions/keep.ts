import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { isCircularGain } from './circular-gain';
import { isOurs } from './role-side';
import { roleWords } from './role-words';
import { storyOf } from './story-of';
import type { Suggestion } from './suggestion';
import { withArticle } from './with-article';

/** Says that an item is fine as it is, and why. Null as soon as anything is missing or doubtful. */
export function keep(text: ParsedText, verdict: Verdict): Suggestion | null {
  if (verdict.band !== 'clear' || verdict.findings.length > 0) return null;
  const sentence = reason(text, verdict);
  return sentence === null ? null : asItIs(sentence);
}

/** Says that nothing is missing of what a kind needs, where no draft would change anything. */
export function nothingToChange({ kind }: Verdict): Suggestion {
  if (kind === 'spike') return asItIs(WHOLE_SPIKE);
  if (kind === 'story') return asItIs('Who, what and why are there, and when it is done.');
  // A short task may leave open what it is for.
  return asItIs(
    kind === 'technical-task'
      ? 'It says what there is to do; a draft would only say it again.'
      : 'It says what it is for and when it is done.',
  );
}

const WHOLE_SPIKE = 'Question, time-box and decision are all there.';

function asItIs(sentence: string): Suggestion {
  return {
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
  const { role, means } = text.statement ?? {};
  const { gaps, item, checks } = storyOf(text);
  const isBuilt = item.sections.some(({ heading }) => heading === 'Technical note');
  const who = role ? roleWords(role.quote)[0] : undefined;
  if (!role || !means || !who || gaps.length > 0 || isBuilt || isOurs(role.quote)) return null;
  const all = checks === 1 ? 'the criterion' : checks === 2 ? 'both criteria' : `all ${checks} criteria`;
  const name = who.replace(/\s(?:who|whose|that|which|with|in|on|at|from|of|looking|using|working)\s.*$/, '');
  return `Who, what and why are there, and ${withArticle(name)} can check ${all}.`;
}

function forSpike({ spikeNeeds }: Verdict): string | null {
  const isWhole = spikeNeeds.length > 0 && spikeNeeds.every(({ evidence }) => evidence !== null);
  return isWhole ? WHOLE_SPIKE : null;
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
