import { afterAll, bench, describe } from 'vitest'
import { dataset } from '@/data'
import { similarity } from '@/lib/traits/similarity'
import { pairsOf } from '@/lib/value/pairs'

const { roles, traits } = dataset
const pairs = pairsOf(roles)

describe(`${roles.length} roles, ${traits.length} traits, all ${pairs.length} pairs`, () => {
  bench('one pair at a time', () => {
    for (const [a, b] of pairs) similarity(a, b, traits)
  })
})

afterAll(() => {
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`
  console.info(`memory: resident ${mib(rss)}, heap ${mib(heapUsed)}, array buffers ${mib(arrayBuffers)}`)
})
