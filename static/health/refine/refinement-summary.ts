import { askedIn } from '../../issue/workbench/use-session';
import { countOf } from '../../shared/numbers';
import type { Topic } from '../parts/refinement-list';
import { PROBLEM_WORDS } from '../problem-words';
import { mainQuestion } from './side-questions';
import type { Outcome, Refinement, Said } from './use-refinement';

/** "12 items looked at: 7 decided, 3 for later, 2 left as they are." */
export function closingSentence({ seen, outcomes }: Pick<Refinement, 'seen' | 'outcomes'>): string {
  const states = [...outcomes.values()].map(({ state }) => state);
  const decided = states.filter((state) => state === 'decided').length;
  const later = states.length - decided;
  const left = seen.size - states.length;
  return `${seen.size} ${seen.size === 1 ? 'item' : 'items'} looked at: ${decided} decided, ${later} for later, ${left} left as ${left === 1 ? 'it is' : 'they are'}.`;
}

/** The refinement as Markdown: what was decided, answered and put off, one item after the other. */
export function refinementSummary(refinement: Refinement, space: string): string {
  const items = refinement.topics.filter(({ id }) => refinement.seen.has(id));
  return [
    `# Refinement, ${space}`,
    closingSentence(refinement),
    ...items.map((topic) => itemText(topic, refinement.outcomes.get(topic.id), refinement.saidOf(topic.id))),
  ].join('\n\n');
}

function itemText(topic: Topic, outcome: Outcome | undefined, said: Said): string {
  const problem = topic.problem === null ? '' : `${PROBLEM_WORDS[topic.problem].name}. `;
  return [
    `## ${topic.key} ${topic.summary}`,
    `${problem}${outcomeWords(outcome)}`,
    ...answersIn(said, mainQuestion(topic).ask)
      .filter(([, words]) => words.trim() !== '')
      .map(([ask, words]) => `Asked: ${ask}\nAnswered: ${words.trim()}`),
    ...(outcome?.state === 'decided' && outcome.draft !== null ? [quoted(outcome.draft)] : []),
  ].join('\n\n');
}

/** Every answer with its question, in the words that it was asked in. */
function answersIn({ notes, slot, session }: Said, main: string): readonly (readonly [ask: string, words: string])[] {
  const ofDraft = Object.entries(session.answers);
  return [
    ...Object.entries(notes),
    ...ofDraft.map(([key, words]) => [key === slot ? main : askedIn(key), words] as const),
  ];
}

function outcomeWords(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'Left as it is.';
  if (outcome.state === 'later') return 'For later.';
  return outcome.applied === 0 ? `${outcome.how}.` : `Applied: ${countOf(outcome.applied, 'change')}.`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
