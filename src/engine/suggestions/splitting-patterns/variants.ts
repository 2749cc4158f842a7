const FEWEST = 3;

/**
 * Cuts a deed along a list of variants that it names: "pay by card, PayPal or invoice" gives one deed for each. `names`
 * are the variants that count, as regular expression source; fewer than three in a row give nothing.
 */
export function variants(names: string): (means: string) => readonly string[] {
  const one = `(?:(?:an?|the)\\s+)?(?:${names})`;
  const list = new RegExp(
    `(?<![\\p{L}-])${one}(?:\\s*[,/]\\s*${one})*\\s*,?\\s*(?:and|or|&|and/or|/)\\s+${one}(?![\\p{L}-])`,
    'iu',
  );
  return (means) => {
    const found = list.exec(means);
    if (!found) return [];
    const each = found[0].split(/\s*[,/]\s*(?:(?:and|or|&)\s+)?|\s+(?:and\/or|and|or|&)\s+/iu);
    if (each.length < FEWEST) return [];
    return each.map((name) => means.slice(0, found.index) + name + means.slice(found.index + found[0].length));
  };
}
