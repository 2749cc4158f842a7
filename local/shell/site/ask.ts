import * as v from 'valibot';
import { type Answer, bad, good } from './answer';

/** One call; a body is sent as JSON. */
interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
}

/** Calls the site as the chosen user; resolves always. */
export type Ask = (path: string, call?: Call) => Promise<Answer<unknown>>;

const ErrorBody = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(v.record(v.string(), v.string()), {}),
  message: v.optional(v.string()),
});

/** Makes the caller for one login; the stand-in looks at the name alone. */
export function asLogin(login: string): Ask {
  return async (path, { method = 'GET', body } = {}) => {
    const headers = { Accept: 'application/json', ...authorization(login) };
    const payload =
      body === undefined
        ? { headers }
        : { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    try {
      return await readAnswer(await fetch(path, { method, ...payload }));
    } catch {
      return bad(0);
    }
  };
}

/** Reads a response: its value, or its status with the words that came along. */
export async function readAnswer(response: Response): Promise<Answer<unknown>> {
  const value = await readBody(response);
  return response.ok ? good(value) : bad(response.status, ...messagesOf(value));
}

/** The header that names the user. */
export function authorization(login: string): { readonly Authorization: string } {
  return { Authorization: `Basic ${btoa(`${login}:x`)}` };
}

/** Checks an answer's shape; what does not fit is a problem, since it means that the two sides disagree. */
export function shaped<S extends v.GenericSchema>(schema: S): (value: unknown) => Answer<v.InferOutput<S>> {
  return (value) => {
    const result = v.safeParse(schema, value);
    if (result.success) return good(result.output);
    const [issue] = result.issues;
    return bad(200, `The answer has an unexpected shape at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
  };
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function messagesOf(value: unknown): readonly string[] {
  const result = v.safeParse(ErrorBody, value);
  if (!result.success) return typeof value === 'string' && value.length < 300 ? [value] : [];
  const { errorMessages, errors, message } = result.output;
  return [...errorMessages, ...Object.values(errors), ...(message ? [message] : [])];
}
