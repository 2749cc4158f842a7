import * as v from 'valibot';
import { type Answer, bad, then } from '../site/answer';
import { authorization, readAnswer, shaped } from '../site/ask';

const ImportedShape = v.object({
  loaded: v.number(),
  problems: v.array(v.object({ line: v.number(), says: v.string() })),
});

/** What came of an import: how many items, and the rows that were left out. */
export type Imported = v.InferOutput<typeof ImportedShape>;

/** Sends a file of items; resolves when all of them are loaded, or with why none is. */
export async function sendFile(login: string, file: File): Promise<Answer<Imported>> {
  try {
    const response = await fetch(`/local/import?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { ...authorization(login), 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    return then(readAnswer(response), shaped(ImportedShape));
  } catch {
    return bad(0);
  }
}
