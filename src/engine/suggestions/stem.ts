const ENDINGS = /(?:at(?:ions?|ed|ing|es?|ors?)|ings?|edly|ed|ers?|ies|es|s|ly|e)$/;

/** A word without its ending, for telling whether two words are the same one: "pictures" and "picture", "stored" and "store". */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 4) return lower;
  const bare = lower.replace(/ies$/, 'y').replace(ENDINGS, '');
  const kept = bare.length < 3 ? lower : bare;
  return kept.replace(/([bdfgklmnprt])\1$/, '$1').replace(/y$/, 'i');
}
