import { isLetter, isSpace } from './characters';
import { SIGN, type Survey } from './survey';

const LOOK_BACK = 300;

/** Pictures and links that a text refers to, in Jira markup, Markdown, HTML or bare. */
export function countMedia({ text, signs }: Survey): { pictures: number; links: number } {
  let pictures = 0;
  let links = 0;
  if ((signs & SIGN.bang) !== 0) pictures += count(text, '![', always) + count(text, '!', isWikiPicture);
  if ((signs & SIGN.angle) !== 0) pictures += count(text, '<img', always);
  if ((signs & SIGN.link) !== 0) links += count(text, '://', isNewLink) + count(text, '[^', always);
  return { pictures, links };
}

const always = () => true;

function count(text: string, sign: string, counts: (text: string, at: number) => boolean): number {
  let total = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) if (counts(text, at)) total++;
  return total;
}

const WIKI_PICTURE = /![^\s!|]{1,120}\.(?:png|jpe?g|gif|svg|webp|bmp)(?:\|[^!\n]{0,80})?!/iy;

function isWikiPicture(text: string, at: number): boolean {
  WIKI_PICTURE.lastIndex = at;
  return WIKI_PICTURE.test(text);
}

/** "[https://x|https://x]" and "[https://x](https://x)" name one link twice; "![](https://x)" is a picture. */
function isNewLink(text: string, at: number): boolean {
  let scheme = at;
  while (scheme > 0 && at - scheme < 8 && isLetter(text.charCodeAt(scheme - 1))) scheme--;
  if (scheme === at || isSpace(text.charCodeAt(at + 3))) return false;
  const before = text.charCodeAt(scheme - 1);
  const isTarget = before === 124 || (before === 40 && text.charCodeAt(scheme - 2) === 93);
  if (!isTarget) return true;
  const open = openBracket(text, scheme - 1);
  return open < 0 || (text.charCodeAt(open - 1) !== 33 && !text.startsWith('http', open + 1));
}

function openBracket(text: string, from: number): number {
  const stop = Math.max(0, from - LOOK_BACK);
  for (let at = from; at >= stop; at--) if (text.charCodeAt(at) === 91) return at;
  return -1;
}
