// The numbers of all runners, in one form.

/** @typedef {{ passed: number; failed: number }} Counts */

/**
 * A runner that ends with an error although none of its tests failed (a file that cannot be read, an
 * error outside of any test) counts as one failure more.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function withExitCode({ passed, failed }, exitCode) {
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

/**
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {{ numPassedTests: number; numFailedTests: number } | null} report Vitest's JSON report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 };
  return withExitCode({ passed: report.numPassedTests, failed: report.numFailedTests }, exitCode);
}

/**
 * @param {{ stats: { expected: number; unexpected: number; flaky: number } } | null} report
 *   Playwright's JSON report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return withExitCode({ passed: expected + flaky, failed: unexpected }, exitCode);
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function addUp(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** @param {Counts} counts */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * A run in which nothing ran has proved nothing.
 * @param {Counts} total
 */
export function exitCodeOf({ passed, failed }) {
  return failed > 0 || passed === 0 ? 1 : 0;
}
