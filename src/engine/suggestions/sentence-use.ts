const DONE =
  /\b(?:must|should|shall|needs? to|has to|have to|at least|at most|no more than|no less than|not more than|acceptable|expected?|within|maximum|minimum)\b|[<>≤≥]\s*\d|\b(?:under|below|above|over|until|in less than)\s+\d/i;
const WHY =
  /\b(?:because|since|bc|so that|in order to|today|currently|right now|at the moment|at present|otherwise|risks?|lost|lose[sd]?|losing|costs?|costing|slow(?:er|s)?|every time|each time|last (?:week|month|year|quarter|spring|summer|autumn|winter|may|june)|takes|took|grows?|growing|complain(?:ts?|ed|s)?|by hand|manual(?:ly)?|incidents?|outages?|audit(?:or|ors)?|deadline|end of life|out of support|drops? out of|nobody|too (?:much|many|long|slow|big|large)|fail(?:s|ed|ing)?|breaks?|broke|per (?:day|week|month|year|release)|a (?:day|week|month|year) )\b/i;

/** What a sentence of a technical item is for: a check for done, a reason, or a note on the how. */
export function sentenceUse(sentence: string): 'done' | 'why' | 'note' {
  if (WHY.test(sentence) && !/\b(?:must|should|shall|at least|at most)\b/i.test(sentence)) return 'why';
  return DONE.test(sentence) ? 'done' : 'note';
}
