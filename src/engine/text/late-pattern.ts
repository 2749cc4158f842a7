/**
 * An expression with a class of all letters, made when a text first needs it. As a string: of one that stands in the code,
 * V8 builds the class to check it whenever the file is loaded, which takes as long as reading a few texts.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(source, flags);
    made.lastIndex = 0;
    return made;
  };
}
