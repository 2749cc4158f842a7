export { importFile } from './import-file';
export { ImportRefused } from './import-refused';
export type { Imported } from './imported';
