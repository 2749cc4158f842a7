/** What goes on about the noun before it, as regular expression source. */
export const JOINTS =
  'of|for|from|in|on|onto|into|with|w\\/|w\\/o(?:ut)?|without|by|at|as|when|while|before|after|to|that|which|via|through|using|until|within|across|behind|between|per|and|or|so';
