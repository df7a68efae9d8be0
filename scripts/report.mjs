import { existsSync, readFileSync } from 'node:fs'

/** The tests that passed and failed by the JSON report of Vitest or Playwright; none of either without a report. */
export function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return report.stats ? fromPlaywright(report.stats) : fromVitest(report)
}

const fromPlaywright = ({ expected, flaky, unexpected }) => ({ passed: expected + flaky, failed: unexpected })

const fromVitest = ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })
