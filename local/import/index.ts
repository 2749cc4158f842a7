export { importCsv } from './import-csv';
export { importFile } from './import-file';
export { importJsonl } from './import-jsonl';
export { ImportRefused } from './import-refused';
export type { Imported } from './imported';
export type { LineProblem } from './imported-row';
