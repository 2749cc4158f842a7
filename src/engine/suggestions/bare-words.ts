const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Any sign that markup takes; most sentences have none. */
const MARKUP = /[[\]{}<>&*_+`]/;
const SPACES = /\s+/g;
/** A sign in front of a line that only says that it is one. */
const ARROW = /^(?:->|=>|→|[-–—•▢☐☑✓✔▪◦·□■])\s+/u;

/** The item's own words without markup: bold signs, links, macros and tags are taken off, lines become one. */
export function bareWords(quote: string): string {
  if (!MARKUP.test(quote)) return quote.replace(SPACES, ' ').trim().replace(ARROW, '');
  return quote
    .replace(/\[\^?([^[\]|\n]{1,200})\|[^[\]\n]{1,300}\]/g, '$1')
    .replace(/!?\[([^[\]\n]{1,200})\]\([^)\n]{1,300}\)/g, '$1')
    .replace(/\{\{([^}\n]{1,200})\}\}/g, '$1')
    .replace(/\{(?:color|panel|quote|noformat|code)[^}\n]{0,80}\}/g, '')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, (tag) =>
      /^<\/?(?:[biuspa]|em|strong|code|br|span|tt|del|ins|font|img)\b/i.test(tag) ? ' ' : tag,
    )
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/(^|[\s(])([*_+]{1,3})(\S(?:[^\n]{0,200}?\S)?)\2(?=$|[\s.,;:!?)])/g, '$1$3')
    .replace(/`+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ARROW, '');
}
