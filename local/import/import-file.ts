import { decodeText } from './decode-text';
import { importCsv } from './import-csv';
import { importJsonl } from './import-jsonl';
import type { Imported } from './imported';

/** Reads a file by its name and content: JSON lines where it looks like them, otherwise CSV. Throws ImportRefused. */
export function importFile(name: string, bytes: Uint8Array): Imported {
  const text = decodeText(bytes);
  const isJson = /\.(jsonl|ndjson)$/i.test(name) || text.trimStart().startsWith('{');
  const title = name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  return isJson ? importJsonl(text, title) : importCsv(text, title);
}
