import { appendFileSync } from 'node:fs';
import type { JiraRequest, JiraResponse } from '../stand-in';
import { accountBehind } from './site';

function queryOf(parameters: URLSearchParams): Readonly<Record<string, string | readonly string[]>> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/** Appends one line of JSON: {method, path, query, body, status, response, as}. */
export function traceCall(file: string, call: { request: JiraRequest; url: URL; response: JiraResponse }): void {
  const { request, url, response } = call;
  const line = {
    method: request.method.toUpperCase(),
    path: url.pathname,
    query: queryOf(url.searchParams),
    body: request.body ?? null,
    status: response.status,
    response: response.body ?? null,
    as: accountBehind(request.as)?.login ?? 'anonymous',
  };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}
