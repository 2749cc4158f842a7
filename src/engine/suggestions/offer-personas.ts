import { FROM_THE_TEXT } from '../drafting/draft-suggestion';
import type { Persona } from './project-context';
import { ROLE_SLOT } from './story-line';
import type { Suggestion } from './suggestion';

/** Offers the project's own personas where the text does not say who gains; nobody is put into a draft unasked. */
export function offerPersonas(suggestion: Suggestion, personas: readonly Persona[]): Suggestion {
  if (personas.length === 0) return suggestion;
  const questions = suggestion.questions.map((question) => {
    const { id, choices } = question;
    if (id !== ROLE_SLOT || choices.some(({ source }) => source === FROM_THE_TEXT)) return question;
    const named = new Set(choices.map(({ value }) => value));
    const others = personas.filter(({ role }) => !named.has(role)).map(choiceOf);
    return { ...question, choices: [...choices, ...others] };
  });
  return { ...suggestion, questions };
}

function choiceOf({ role, stories }: Persona): { readonly value: string; readonly source: string } {
  return { value: role, source: `in ${stories} of your stories` };
}
