import * as v from 'valibot';
import { type Exchange, readJson } from './exchange';
import { HttpRefusal } from './http-refusal';

/** Reads a JSON body of this shape; a 400 that names the first thing wrong where it is not. */
export async function readBody<S extends v.GenericSchema>(exchange: Exchange, schema: S): Promise<v.InferOutput<S>> {
  const result = v.safeParse(schema, await readJson(exchange));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new HttpRefusal(400, issue ? `${v.getDotPath(issue) ?? 'body'}: ${issue.message}` : 'The body is not right.');
}
