import { ImportRefused } from './import-refused';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** The encoding that the first bytes name, or else UTF-8 where it fits, or else what Excel writes. */
function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file, without a byte order mark. Spreadsheets, pictures and empty files are refused. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, ZIP) || startsWith(bytes, OLD_EXCEL)) {
    throw new ImportRefused('This is a spreadsheet or an archive, not a text file. Export it as CSV and try again.');
  }
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\0')) throw new ImportRefused('This is not a text file.');
  if (text.trim() === '') throw new ImportRefused('The file is empty.');
  return text;
}
