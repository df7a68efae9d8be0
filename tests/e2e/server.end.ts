import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { serverLog } from './server-log'

/** Lines that a test brings about on purpose. */
const expected: readonly RegExp[] = []

test('the server logged no error and no warning', () => {
  const bad = readFileSync(serverLog, 'utf8')
    .split('\n')
    .filter((line) => /⨯|⚠|\b(error|warn|warning|unhandled|deprecated)\b|Error:/i.test(line))
    .filter((line) => !expected.some((pattern) => pattern.test(line)))
  expect(bad).toEqual([])
})
