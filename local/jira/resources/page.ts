import type { Call } from '../site/call';
import { badRequest } from '../site/jira-problem';

/** A list cut to the page that `startAt` and `maxResults` ask for, in Jira's usual wrapping. */
export function pageOf(
  { site, query }: Call,
  values: readonly unknown[],
  page: { readonly path: string; readonly size: number; readonly atMost: number },
): Readonly<Record<string, unknown>> {
  const startAt = query.integer('startAt', 0);
  const asked = query.integer('maxResults', page.size);
  if (startAt < 0 || asked < 0) throw badRequest("The 'startAt' and 'maxResults' parameters must not be negative.");
  const maxResults = Math.min(asked, page.atMost);
  const shown = values.slice(startAt, startAt + maxResults);
  const isLast = startAt + shown.length >= values.length;
  const self = `${site.baseUrl}/rest/api/3/${page.path}`;
  return {
    self: `${self}?startAt=${startAt}&maxResults=${maxResults}`,
    ...(!isLast && { nextPage: `${self}?startAt=${startAt + maxResults}&maxResults=${maxResults}` }),
    maxResults,
    startAt,
    total: values.length,
    isLast,
    values: shown,
  };
}
