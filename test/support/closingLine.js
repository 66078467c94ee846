/** Ends a run with one plain line that any machine can read: `N passed, N failed, N skipped`. */
class ClosingLine {
  onRunComplete(_contexts, results) {
    process.stdout.write(`${results.numPassedTests} passed, ${results.numFailedTests} failed, ${results.numPendingTests} skipped\n`);
  }
}

module.exports = ClosingLine;
