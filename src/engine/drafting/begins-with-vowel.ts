/** Whether a word takes "an", by its sound: "an hour", "an SMS", but "a user", "a one-off", "a UI". */
export function beginsWithVowel(words: string): boolean {
  const word = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
  if (/^[A-Z]{2,5}s?$/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir|8|11|18)/.test(lower)) return true;
  return /^[aeiou]/.test(lower) && !/^(?:uni(?![dmn])|us[aeiu]|uti|eu|ewe|one$|once$)/.test(lower);
}
