import { existsSync, readFileSync } from 'node:fs'

/** The tests that passed and failed by the JSON report of Vitest or Playwright, and the names of the failed; none of either without a report. */
export function readReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, failures: [] }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return report.stats ? fromPlaywright(report) : fromVitest(report)
}

const fromPlaywright = ({ stats: { expected, flaky, unexpected }, suites }) => ({
  passed: expected + flaky,
  failed: unexpected,
  failures: suites.flatMap((suite) => failedSpecs(suite)),
})

function failedSpecs({ title, suites = [], specs = [] }) {
  const own = specs.filter(({ ok }) => !ok).map((spec) => spec.title)
  return [...own, ...suites.flatMap(failedSpecs)].map((name) => `${title} › ${name}`)
}

const fromVitest = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  failures: testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed')
    // A file that does not even load has no results of its own.
    return failed.length === 0 && status === 'failed'
      ? [`${name}: ${message}`]
      : failed.map(({ fullName }) => `${name} › ${fullName}`)
  }),
})
