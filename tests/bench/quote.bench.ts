import fc from 'fast-check'
import { bench, describe } from 'vitest'
import { quoteOf, quotesByBasis } from '@/lib/engine/make'
import { settingOf } from '@/lib/engine/setting'
import { anyAsk, realFacts } from '../lib/quotes'

const asks = fc.sample(anyAsk, { numRuns: 5000, seed: 20261123 })
let next = 0
const nextAsk = () => asks[next++ % asks.length] as (typeof asks)[number]

describe('a quote of the real data, each time another of 5,000', () => {
  bench('alone', () => {
    quoteOf(realFacts, nextAsk())
  })
  bench('with the other bases', () => {
    const ask = nextAsk()
    quotesByBasis(settingOf(realFacts, ask), ask)
  })
})
