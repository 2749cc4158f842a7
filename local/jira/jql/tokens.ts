import { badRequest } from '../site/jira-problem';

/** A piece of a query; `at` is its offset, for messages. */
export interface Token {
  readonly kind: 'word' | 'string' | 'symbol' | 'end';
  readonly text: string;
  readonly at: number;
}

const SPACE = /\s+/y;
const SYMBOL = /!=|!~|>=|<=|\|\||&&|[=~<>!(),|&]/y;
/** Everything that needs no quotes; brackets belong to cf[10001]. */
const WORD = /(?:[^\s=~<>!(),|&"'\\;?*^%$#@{}[\]]|\[[^\]]*\])+/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function place(jql: string, at: number): string {
  const before = jql.slice(0, at).split('\n');
  return `(line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** 400 with Jira's prefix and the place in the query. */
export const syntaxProblem = (jql: string, at: number, message: string): Error =>
  badRequest(`Error in the JQL Query: ${message} ${place(jql, at)}`);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Reads a quoted string from its opening quote on; gives its text and where it ends. */
function readString(jql: string, start: number): { readonly text: string; readonly end: number } {
  const quote = jql[start];
  let text = '';
  for (let at = start + 1; at < jql.length; at += 1) {
    const character = jql.charAt(at);
    if (character === quote) return { text, end: at + 1 };
    if (character === '\\') {
      at += 1;
      const escaped = jql.charAt(at);
      text += ESCAPES[escaped] ?? escaped;
    } else {
      text += character;
    }
  }
  throw syntaxProblem(jql, start, `The quoted string '${jql.slice(start + 1)}' has not been completed.`);
}

function readToken(jql: string, at: number): { readonly token: Token; readonly end: number } {
  if (jql[at] === '"' || jql[at] === "'") {
    const { text, end } = readString(jql, at);
    return { token: { kind: 'string', text, at }, end };
  }
  const symbol = matchAt(SYMBOL, jql, at);
  const text = symbol ?? matchAt(WORD, jql, at);
  if (text) return { token: { kind: symbol ? 'symbol' : 'word', text, at }, end: at + text.length };
  const message = `The character '${jql[at]}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u' instead.`;
  throw syntaxProblem(jql, at, message);
}

const skipSpace = (jql: string, at: number): number => at + (matchAt(SPACE, jql, at)?.length ?? 0);

/** Cuts a query into tokens, with an end token last. */
export function tokenise(jql: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(jql, 0);
  while (at < jql.length) {
    const { token, end } = readToken(jql, at);
    tokens.push(token);
    at = skipSpace(jql, end);
  }
  return [...tokens, { kind: 'end', text: '', at: jql.length }];
}
