import type { OutlineItem, OutlineSection, Question } from '../drafting/draft';
import { withCapital } from '../drafting/tidy-line';
import type { ParsedText, Statement } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { freeLines } from './free-lines';
import { gerundPhrase } from './gerund';
import { settlesHow } from './implementation-note';
import { listed } from './listed';
import { numberWord } from './number-words';
import { listUnder, outlineItem, ownLines, section } from './outline-words';
import { isOurs } from './role-side';
import { lowerFirst, roleWords } from './role-words';
import { sentenceUse } from './sentence-use';
import { gainSlot } from './slices';
import { sortCriteria } from './sort-criteria';
import type { Action } from './split-actions';
import { stepBehind } from './step-behind';
import { stepSentence } from './step-sentence';
import { stepTitle } from './step-title';
import { gainQuestion, roleQuestion, storyLine } from './story-line';
import type { Suggestion } from './suggestion';
import { type UserActions, userActions } from './user-actions';

/**
 * Turns a technical wish right way round: what it lets people do becomes a story for each action, and the step itself
 * their sub-task. Null where the gain names no plain action of people outside the team.
 */
export function lift(text: ParsedText, verdict: Verdict): Suggestion | null {
  const { statement } = text;
  if (!statement?.means || !statement.ends || !mayLift(statement, verdict)) return null;
  const gain = userActions(statement.ends.quote);
  if (!gain || repeatsStep(statement.means.quote, gain)) return null;
  const { actions } = gain;
  return {
    type: 'lift',
    pattern: null,
    title: actions.length === 1 ? 'Lift into a story' : `Lift into ${numberWord(actions.length)} stories`,
    sentence: `${becomeStories(gain)} ${stepSentence(text, statement.means)}`,
    because: 'The gain is what people do, and the step only makes it possible.',
    questions: [roleQuestion(roleWords(gain.people)), ...gainQuestions(actions)],
    outline: actions.map((action, index) => story(text, { action, index, actions })),
  };
}

/** Only a wish of the team or of the system hides a story; without a role, only a plain technical step does. */
function mayLift(statement: Statement, { kind, band, abstained }: Verdict): boolean {
  if (kind === 'spike' || (abstained !== null && abstained !== 'close')) return false;
  if (statement.form === 'purpose') return kind === 'technical-task' || abstained === 'close';
  if (statement.form !== 'story' || !statement.role) return false;
  // Where the words say "story" without doubt, the role is one of the product's own users.
  if (kind === 'story' && band === 'clear') return false;
  return isOurs(statement.role.quote);
}

/** "export invoices so that users can export invoices" has no story in it that the step does not say already. */
function repeatsStep(means: string, { actions }: UserActions): boolean {
  const step = means.toLowerCase();
  return actions.some(({ said }) => step.includes(said.toLowerCase()));
}

function becomeStories({ people, actions }: UserActions): string {
  const names = actions.map(({ verb, said }) => (actions.length === 1 ? said : verb));
  const quoted = names.map((name, index) => `“${index === 0 ? withCapital(name) : name}”`);
  const verb = actions.length === 1 ? 'becomes a story' : 'become stories';
  return `${listed(quoted)} ${verb} for ${lowerFirst(people)}.`;
}

function gainQuestions(actions: readonly Action[]): readonly Question[] {
  return actions.map(({ deed, said, object }, index) => {
    const isSaid = index > 0 && object !== null && object === actions[index - 1]?.object;
    const again = /s$/.test(object ?? '') ? 'them' : 'it';
    return gainQuestion(gainSlot(index), deed && isSaid ? deed.replace(object, again) : (deed ?? gerundPhrase(said)));
  });
}

interface Place {
  readonly action: Action;
  readonly index: number;
  readonly actions: readonly Action[];
}

function story(text: ParsedText, place: Place): OutlineItem {
  const { action, index } = place;
  const means = text.statement?.means;
  return outlineItem(index, 'story', {
    summary: storyLine({ means: action.words, gain: null, gainSlot: gainSlot(index) }),
    sections: [...(index === 0 ? background(text) : []), ...checks(text, place)],
    subtasks: index === 0 ? [stepBehind(text, means ? stepTitle(text, means) : [])] : [],
  });
}

/** What the text says of today stays with the first story. */
function background(text: ParsedText): readonly OutlineSection[] {
  const lines = freeLines(text).filter((line) => sentenceUse(line) === 'why' && !settlesHow(line.words));
  return lines.length === 0 ? [] : [section('Background', ownLines(lines.map(({ words }) => words)))];
}

/** A criterion goes with the action that it names, else with the first. */
function checks(text: ParsedText, { index, actions }: Place): readonly OutlineSection[] {
  const { forUsers } = sortCriteria(text);
  return listUnder(
    'Acceptance criteria',
    forUsers.filter((line) => Math.max(0, namedBy(line, actions)) === index),
  );
}

function namedBy(criterion: string, actions: readonly Action[]): number {
  const words = criterion.toLowerCase().split(/[^\p{L}]+/u);
  return actions.findIndex(({ verb }) =>
    words.some((word) => word.startsWith(verb.replace(/e$/, '')) && verb.length > 2),
  );
}
