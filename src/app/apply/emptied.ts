/** The summary of an item that undo may not delete. */
export const EMPTIED = 'Taken back, can be deleted';
