import { test } from 'vitest'
import { expectSameOfQuarter } from './both-sides'

test('server and browser answer the second quarter of random asks with the same page', { timeout: 600_000 }, () =>
  expectSameOfQuarter(2),
)
