import { afterAll, bench, describe } from 'vitest'
import { dataset } from '@/data'
import { levelsOf } from '@/lib/traits/levels'
import { similarity } from '@/lib/traits/similarity'
import { pairsOf } from '@/lib/value/pairs'

const ids = dataset.traits.map((trait) => trait.id)
const roles = dataset.roles.map(levelsOf)
const pairs = pairsOf(roles)

describe(`${roles.length} roles, ${ids.length} traits, all ${pairs.length} pairs`, () => {
  bench('one pair at a time', () => {
    for (const [a, b] of pairs) similarity(a, b, ids)
  })
})

afterAll(() => {
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`
  console.info(`memory: resident ${mib(rss)}, heap ${mib(heapUsed)}, array buffers ${mib(arrayBuffers)}`)
})
