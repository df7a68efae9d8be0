import { describe, expect, test } from 'vitest'
import type { Observation } from '@/pipeline/quotes/observations'
import { thinCells } from '@/pipeline/quotes/thinning/cells'
import { batchesOf, cutsOf } from '@/pipeline/quotes/thinning/cuts'
import { measured, middleOf } from '@/pipeline/quotes/thinning/misses'
import { type Thinnable, triedCuts, typicalErrors } from '@/pipeline/quotes/thinning/thinned'
import { observation } from './observation'

const nowhere = () => []
/** Observations of one cell, each of an employer of its own, from `from` up by a thousand. */
const some = (n: number, from: number, of: Partial<Observation> = {}) =>
  Array.from({ length: n }, (_, index) => observation({ employer: `E${index}`, usd: from + index * 1000, ...of }))

describe('the cells that are thinned', () => {
  const observations = [...some(20, 100_000), ...some(19, 100_000, { where: 'US-NY' })]

  test('hold twenty: of the country, of a state, and of an area that is named', () => {
    const areasOf = ({ where }: Observation) => (where === 'US-CA' ? ['cbsa-41860'] : [])
    const cells = thinCells('filings', observations, areasOf)
    expect(cells.map(({ place, where, members }) => [place, where, members.length])).toEqual([
      ['country', 'US', 39],
      ['state', 'US-CA', 20],
      ['area', 'cbsa-41860', 20],
    ])
  })

  test('are of the country alone where no place is named, and count a shared range once in it', () => {
    const yearly = some(20, 100_000, { where: '2024', employer: null }).map((each, index) => ({
      ...each,
      subject: `${index}`,
    }))
    expect(thinCells('postings-aijobs', yearly, nowhere).map(({ place }) => place)).toEqual(['country'])
    const shared = some(20, 100_000, { isShared: true })
    const both = [...shared, ...shared.map((each) => ({ ...each, where: 'US-NY' }))]
    expect(thinCells('postings', both, nowhere).map(({ members }) => members.length)).toEqual([20, 20, 20])
  })
})

describe('the cuts of a cell', () => {
  const cuts = (n: number, seed = 1) => cutsOf(thinCells('filings', some(n, 100_000), nowhere), seed)
  const ofState = (n: number, seed?: number) => cuts(n, seed).filter(({ cell }) => cell.place === 'state')

  test('are to 0, 3 and 7 from twenty, to 15 from forty, to 40 from eighty', () => {
    // METHODS 12.
    expect(ofState(20).map(({ kept }) => kept)).toEqual([0, 3, 7])
    expect(ofState(40).map(({ kept }) => kept)).toEqual([0, 3, 7, 15])
    expect(ofState(80).map(({ kept, rest }) => [kept, rest.length])).toEqual([
      [0, 80],
      [3, 77],
      [7, 73],
      [15, 65],
      [40, 40],
    ])
  })

  test('keep the same observations of the same seed, others of another, fewer among more', () => {
    const rest = (seed: number) => ofState(20, seed).map((cut) => cut.rest.map(({ identity }) => identity))
    expect(rest(1)).toEqual(rest(1))
    expect(rest(2)).not.toEqual(rest(1))
    const [all, three, seven] = rest(1)
    expect(all).toEqual(expect.arrayContaining(three ?? []))
    expect(three).toEqual(expect.arrayContaining(seven ?? []))
  })

  test('are tried together by size and kind of place, in the country of other roles and levels', () => {
    const observations = ['a', 'b'].flatMap((role) =>
      ['junior', 'senior'].flatMap((level) => some(20, 100_000, { role, level: level as Observation['level'] })),
    )
    const padded = [...observations, ...some(2000, 100_000, { role: 'c', level: 'mid' })]
    const batches = batchesOf(cutsOf(thinCells('filings', observations, nowhere), 1), padded)
    for (const batch of batches) {
      expect(new Set(batch.map(({ kept, cell }) => `${kept} ${cell.place}`)).size).toBe(1)
      const cells = batch.map(({ cell }) => `${cell.role} ${cell.level} ${cell.where}`)
      expect(new Set(cells).size).toBe(batch.length)
    }
    const nation = batches.filter(([first]) => first?.cell.place === 'country' && first.kept === 0)
    expect(nation.map((batch) => batch.map(({ cell }) => `${cell.role} ${cell.level}`))).toEqual([
      ['a junior', 'b senior'],
      ['a senior', 'b junior'],
    ])
  })
})

describe('misses', () => {
  test('a middle has the error of its rank: half the way between the percentiles one error below and above', () => {
    // Of 1 … 25 the median is 13; .5 ± .5 ÷ 5 are .4 and .6, so 10.6 and 15.4.
    const { usd, error } = middleOf(Array.from({ length: 25 }, (_, index) => 25 - index))
    expect(usd).toBe(13)
    expect(error).toBeCloseTo(Math.log(15.4 / 10.6) / 2, 12)
  })

  test('of exact middles are the median and the four in five, as shares', () => {
    const misses = [0.01, -0.02, 0.03, -0.04, 0.05, 0.06].map((log) => ({ log, error: 0 }))
    // Type 7 of six: .5 at 2.5, .035; .8 at 4, .05.
    expect(measured(misses)).toEqual({ usual: 0.036, fourInFive: 0.051, cells: 6 })
  })

  test('are less by the error of what was found, in quadrature, but keep a half', () => {
    const of = (error: number) => measured([0.1, 0.1, 0.1].map((log) => ({ log, error })))
    // √(.1² − (.6745 × .05)²) = .0941 and √(.1² − (1.2816 × .05)²) = .0768, which is no less than the median miss.
    expect(of(0.05)).toEqual({ usual: 0.099, fourInFive: 0.099, cells: 3 })
    // Nothing would be left: half of .1, whose exponential is 1.051.
    expect(of(1)).toEqual({ usual: 0.051, fourInFive: 0.051, cells: 3 })
  })
})

describe('a source thinned', () => {
  const observations = [...some(20, 90_500), ...some(20, 90_500, { where: 'US-NY' }), ...some(9, 1, { level: 'mid' })]
  const seen: number[] = []
  /** Says $100,000, the middle of either state's, whatever it saw. */
  const thinnable: Thinnable = {
    source: 'filings',
    observations,
    areasOf: nowhere,
    train: (training) => {
      seen.push(training.length)
      return ({ place }) => (place === 'country' ? 200_000 : 110_000)
    },
    placed: (_, { place }) => (place === 'country' ? Math.log(0.5) : 0),
  }
  const tried = triedCuts(thinnable, { seed: 1 })

  test('fits to what is left, and sets what it says against the middle of what it did not see', () => {
    const whole = tried.filter(({ cut }) => cut.kept === 0)
    // The middle of 90,500 … 109,500 is 100,000: a state's is missed by 10 %, the country's, each taken to a place of half the pay, by none.
    expect(whole.map(({ cut, log }) => [cut.cell.where, Math.round(Math.exp(log) * 100) / 100])).toEqual([
      ['US', 1],
      ['US-CA', 1.1],
      ['US-NY', 1.1],
    ])
    // Of all but the nine of another level, when the country’s cell is cut to nothing.
    expect(Math.min(...seen)).toBe(9)
  })

  test('is not tried where nothing is left', () => {
    expect(triedCuts({ ...thinnable, observations: some(20, 90_500) }, { seed: 1 }).map(({ cut }) => cut.kept)).toEqual(
      [3, 7, 3, 7],
    )
  })

  test('has a row a class for each kind of place, bounded where few cells tried it', () => {
    const table = typicalErrors('filings', tried)
    expect(table.map(({ place, n, cells, bound }) => [place, n, cells, bound])).toEqual(
      ['country', 'state'].flatMap((place) =>
        ['0', '1-4', '5-9', '10-29', '30+'].map((n) => [place, n, place === 'country' ? 1 : 2, 'thin']),
      ),
    )
  })
})
