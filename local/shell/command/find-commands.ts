import type { ScreenModuleView } from '../../forge/browser';

/** The commands that have all these words, or their beginnings, in their title or their keywords. */
export function findCommands(commands: readonly ScreenModuleView[], words: string): readonly ScreenModuleView[] {
  const wanted = wordsIn(words);
  return commands.filter(({ title, keywords }) => {
    const own = wordsIn([title, ...keywords].join(' '));
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  });
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
