/** Rows of sparse features: row i holds columns `index[at[i]..at[i + 1]]` with `value` beside them. */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly at: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
}

/** Builds rows from lists of [column, value]; a column may come once a row. */
export function sparseRows(lists: readonly (readonly (readonly [number, number])[])[], columns: number): SparseRows {
  const at = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => {
    at[row + 1] = (at[row] ?? 0) + list.length;
  });
  const index = new Int32Array(at[lists.length] ?? 0);
  const value = new Float32Array(index.length);
  let next = 0;
  for (const list of lists) {
    for (const [column, amount] of list) {
      index[next] = column;
      value[next] = amount;
      next += 1;
    }
  }
  return { rows: lists.length, columns, at, index, value };
}

/** The rows with the given numbers, in that order. */
export function pickRows(matrix: SparseRows, picked: readonly number[]): SparseRows {
  const at = new Int32Array(picked.length + 1);
  picked.forEach((row, i) => {
    at[i + 1] = (at[i] as number) + (matrix.at[row + 1] as number) - (matrix.at[row] as number);
  });
  const index = new Int32Array(at[picked.length] as number);
  const value = new Float32Array(index.length);
  picked.forEach((row, i) => {
    index.set(matrix.index.subarray(matrix.at[row], matrix.at[row + 1]), at[i]);
    value.set(matrix.value.subarray(matrix.at[row], matrix.at[row + 1]), at[i]);
  });
  return { rows: picked.length, columns: matrix.columns, at, index, value };
}
