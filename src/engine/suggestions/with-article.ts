import { articleFor } from '../drafting/article';

/** "visitor" as "a visitor", "editor" as "an editor", "service desk" as "the service desk". */
export function withArticle(noun: string): string {
  return `${articleFor(noun)} ${noun}`.trim();
}
