import type { LinePattern } from './line-pattern';

/** "If the cart is over 50 EUR ...", "Unless it is a holiday ...": each rule can come after the plain case. */
export const businessRules: LinePattern = {
  id: 'business-rules',
  title: 'Do the plain case first, then rule by rule',
  says: 'The story keeps its key and the plain case. Each rule becomes a story of its own.',
  kind: 'story',
  picks: (line) => /^(?:if|unless|in case|except|for (?!now\b|example\b)|only (?:if|when|for))\b/i.test(line),
  fewest: 3,
};
