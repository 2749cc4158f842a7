import * as v from 'valibot';
import { type Answer, bad, then } from '../site/answer';
import { authorization, readAnswer, shaped } from '../site/ask';

const LineShape = v.object({ line: v.number(), says: v.string() });

const ImportedShape = v.object({
  loaded: v.number(),
  problems: v.array(LineShape),
  remarks: v.array(LineShape),
});

/** What there is to say about one line of the file. */
export type LineRemark = v.InferOutput<typeof LineShape>;

/** What came of an import: how many items, the rows that were left out, and what to know about others. */
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
