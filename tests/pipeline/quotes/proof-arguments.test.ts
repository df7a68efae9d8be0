import { expect, test } from 'vitest'
import { parseProofArguments, usage } from '@/pipeline/quotes/proof-arguments'

test('are the raw files alone, or with a seed, a file to write, or rows never seen', () => {
  expect(parseProofArguments(['--raw', 'd'])).toEqual({ raw: 'd', seed: 1, isWritten: false, unseen: null })
  expect(parseProofArguments(['--raw', 'd', '--seed', '12', '--write'])).toMatchObject({ seed: 12, isWritten: true })
  expect(parseProofArguments(['--raw', 'd', '--unseen', 'e'])).toMatchObject({ unseen: 'e', isWritten: false })
})

test.each([
  [[], '--raw is missing'],
  [['--raw', 'd', '--seed', 'one'], '“one” is no seed'],
  [['--raw', 'd', '--seed', '-1'], '--seed'],
  [['--raw', 'd', '--unseen', 'e', '--write'], 'does not go with --unseen'],
  [['--raw', 'd', '--speed', '9'], '--speed'],
])('%j is refused with its reason and the usage', (args, message) => {
  expect(() => parseProofArguments(args)).toThrow(message)
  expect(() => parseProofArguments(args)).toThrow(usage)
})
