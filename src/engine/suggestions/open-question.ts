import type { Question } from '../drafting/draft';

/** A question that a draft leaves open in the same words as it asks. */
export function openQuestion(id: string, ask: string, placeholder: string): Question {
  return { id, ask, blank: ask.charAt(0).toLowerCase() + ask.slice(1), placeholder, choices: [] };
}
