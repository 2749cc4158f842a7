/** Jest reporter: ends the run with one plain line that any CI can read. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    console.log(`\n${results.numPassedTests} passed, ${results.numFailedTests} failed${skipped}`);
  }
}
