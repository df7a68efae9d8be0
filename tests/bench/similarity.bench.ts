import { afterAll, bench, describe } from 'vitest'
import { dataset } from '@/data'
import { pairsOf } from '@/lib/pairs'
import { similarity } from '@/lib/similarity'
import { encodeLevels, similarityMatrix } from '@/lib/similarity-matrix'
import { levelsOf } from '@/lib/traits'

const ids = dataset.traits.map((trait) => trait.id)
const roles = dataset.roles.map(levelsOf)
const pairs = pairsOf(roles)

/** Levels drawn by a fixed linear congruential generator: the same 1,000 roles each run, a tenth of their traits not stated. */
function syntheticRoles(count: number, traits: number): Uint8Array[] {
  let state = 20261123
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, () =>
    Uint8Array.from({ length: traits }, () => (next() < 0.1 ? 4 : Math.floor(next() * 4))),
  )
}

const many = syntheticRoles(1000, 200)

describe(`${roles.length} roles, ${ids.length} traits, all ${pairs.length} pairs`, () => {
  bench('one pair at a time', () => {
    for (const [a, b] of pairs) similarity(a, b, ids)
  })
  bench('as a matrix', () => {
    similarityMatrix(roles.map((role) => encodeLevels(role, ids)))
  })
})

describe('1,000 roles, 200 traits, all 499,500 pairs', () => {
  bench('as a matrix', () => void similarityMatrix(many), { iterations: 5, warmupIterations: 1, time: 0 })
})

afterAll(() => {
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`
  console.info(`memory: resident ${mib(rss)}, heap ${mib(heapUsed)}, array buffers ${mib(arrayBuffers)}`)
})
