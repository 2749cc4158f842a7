import type { LinePattern } from './line-pattern';

/** "Within 200 ms", "for 10,000 users at once": it can work first, and work well after that. */
export const deferQuality: LinePattern = {
  id: 'defer-quality',
  title: 'Make it work, then make it good',
  says: 'The story keeps its key. How well it has to work becomes a story of its own.',
  kind: 'story',
  picks: (line) =>
    /(?:[<≤]\s*|\b(?:within|under)\s+)\d[\d.,]*\s?(?:ms|s|secs?|seconds?)\b|\b\d[\d.,]*k?\s(?:requests)|\b(?:99[.,]\d)\b/i.test(
      line,
    ),
  fewest: 1,
};
