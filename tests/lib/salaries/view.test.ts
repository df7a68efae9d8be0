import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { CellFile } from '@/data/schema/market'
import { evidence, evidenceBook, type Selection, selectionKey } from '@/lib/evidence/book'
import { noCells } from '@/lib/evidence/cells'
import { outEarnsInterval } from '@/lib/evidence/out-earns'
import { offerRank } from '@/lib/evidence/rank-interval'
import { explorer } from '@/lib/salaries/page'
import type { AreaFace } from '@/lib/salaries/selection'
import { salariesView } from '@/lib/salaries/view'
import { type Answer, known } from '@/lib/value/absence'
import type { Percentiles } from '@/lib/value/percentiles'
import { levelChoices } from '@/lib/words/level-names'
import { law } from '../../law'
import { smallFilings, smallPostings } from '../market'
import { realData, realFacts, realFiles } from '../real-salaries'
import {
  address,
  anyWagesByRole,
  backend,
  performance,
  smallData,
  smallFiles,
  smallView,
  sre,
  viewOf,
} from '../salaries'

const all = { level: 'all', place: 'US', year: 'all' } as const
const filings = evidenceBook(smallFilings)
const postings = evidenceBook(smallPostings)

describe('pay from single observations', () => {
  test('is the evidence of the selection', () => {
    const view = smallView({ place: 'US-CA', level: 'senior', offerUsd: 150_000 })
    const found = evidence(filings, { ...all, role: sre, place: 'US-CA', level: 'senior' })
    expect(view).toMatchObject({ selection: { ...all, place: 'US-CA', level: 'senior' }, notes: [], years: [2024] })
    expect(view.pays).toEqual([
      {
        role: expect.objectContaining({ id: sre }),
        found,
        n: 12,
        percentiles: found.percentiles,
        medianInterval: found.medianInterval,
        offer: offerRank(found, 150_000),
        hidden: null,
        nearest: null,
        months: ['2024-04'],
        of: null,
      },
    ])
  })

  test('without an offer places none', () => {
    expect(smallView().pays[0]?.offer).toBeNull()
  })

  test('that is hidden says why and names the nearest that is not', () => {
    expect(smallView({ place: 'US-TX', level: 'senior' }).pays[0]).toMatchObject({
      hidden: 'Only 4 filings from 3 employers: fewer than five filings, too few for a percentile.',
      nearest: { level: 'senior', place: 'US', year: 'all' },
    })
    expect(smallView({ roles: [performance] }).pays[0]).toMatchObject({ nearest: null, months: [] })
  })

  test('stands in the order asked for, every pair set against each other', () => {
    const view = viewOf({ [sre]: Array(10).fill(120_000), [backend]: Array(10).fill(110_000), [performance]: [1e5] })
    expect(view.pays.map(({ role }) => role.id)).toEqual([sre, backend, performance])
    expect(
      view.pairs.map(({ a, b, chance }) => [a.id, b.id, chance.kind === 'known' ? chance.value.at : null]),
    ).toEqual([
      [sre, backend, 1],
      [sre, performance, null],
      [backend, performance, null],
    ])
  })

  test('of a role that the data does not name breaks the contract', () => {
    expect(() => smallView({ roles: ['wizard'] })).toThrow('wizard is not a role of the explorer')
  })

  test('says what could not be followed', () => {
    expect(smallView({ year: 2021 }).notes).toHaveLength(1)
    const area = { id: 'x', name: 'Here', states: ['US-CA'], labour: {}, fromState: [], jobs: {}, living: null }
    const { lack, pays, trend, placeName } = smallView({ place: 'x', offerUsd: 150_000 }, area)
    expect(lack).toMatchObject({ why: expect.stringContaining('no filings for Here alone'), nearest: 'US-CA' })
    expect(placeName).toBe('Here')
    // No figure of another place stands in for it.
    expect(trend.flatMap(({ years }) => years)).toEqual([])
    for (const pay of pays) {
      expect(pay).toMatchObject({ n: 0, hidden: lack?.why, nearest: { place: 'US-CA' }, offer: { kind: 'unknown' } })
      expect(Object.values(pay.percentiles).map(({ kind }) => kind)).toEqual(Array(5).fill('unknown'))
    }
    // A state that no file names goes by its code.
    expect(smallView({ place: 'x' }, { ...area, states: ['US-NJ'] }).lack?.nearestName).toBe('US-NJ')
  })

  test('says that remote jobs are not recorded, of a survey too', () => {
    for (const source of ['filings', 'occupation']) {
      const { lack, placeName, pays } = smallView({ source, place: 'US-remote' })
      expect(lack).toMatchObject({ why: expect.stringMatching(/^Not recorded: /), nearest: 'US' })
      expect(placeName).toBe('Remote (US)')
      expect(new Set(pays.map(({ percentiles }) => percentiles.p50.kind))).toEqual(new Set(['unknown']))
    }
  })
})

describe('pay from published percentiles', () => {
  const view = (part = {}) => smallView({ source: 'occupation', ...part })

  test('is the latest year’s, without sample, interval or rank', () => {
    expect(view({ offerUsd: 150_000 }).pays).toMatchObject([
      {
        found: null,
        offer: { reason: 'not-defined' },
        nearest: null,
        months: ['2024-05'],
        medianInterval: { reason: 'not-stated' },
      },
    ])
    // Both occupations publish 133,100 that year, and the 90th percentile only as "at least 200,000".
    expect(view().pays[0]?.percentiles).toMatchObject({ p50: known(133_100), p90: { reason: 'out-of-range' } })
    expect(view({ year: 2021 }).axis).toEqual({ lowUsd: 40_000, highUsd: 140_000 })
    expect(view().pays[0]?.hidden).toContain('At least $200,000')
    expect(view({ offerUsd: 150_000 }).pairs).toEqual([])
    expect(view().pays[0]?.offer).toBeNull()
  })

  test('is a year’s when one is asked for', () => {
    expect(view({ year: 2021 }).pays[0]).toMatchObject({ percentiles: { p50: known(100_000) }, months: ['2021-05'] })
    expect(view({ year: 2021 }).years).toEqual([2021, 2022, 2023, 2024])
  })

  test('of a place are its own, of the one year that places have, without a trend', () => {
    const california = view({ place: 'US-CA', year: 2021 })
    // .75 × 174,410 + .25 × 120,000 = 160,807.50, of which the file keeps P10 at .8.
    expect(california.pays).toMatchObject([
      {
        percentiles: { p10: known(128_646), p50: known(160_808) },
        months: ['2025-05'],
        hidden: null,
        nearest: null,
        of: null,
      },
    ])
    expect(california).toMatchObject({
      lack: null,
      placeName: 'California',
      years: [2025],
      notes: ['This source has only 2025, not 2021, so its latest year is shown.'],
      trend: [{ years: [] }],
    })
  })

  test('of an area without enough wages are its state’s, and say so', () => {
    const north: AreaFace = {
      id: '600001',
      name: 'Northern California',
      states: ['US-CA'],
      labour: {},
      fromState: [],
      jobs: {},
      living: null,
    }
    const there = smallView({ source: 'occupation', place: north.id }, north)
    expect(there.pays[0]).toMatchObject({ percentiles: { p50: known(160_808) }, of: 'US-CA' })
    expect(there.notes).toEqual(['Too few wages are published there for SREs, so these are California’s.'])
  })

  test('of a place that publishes too few are hidden, and the country is nearest', () => {
    expect(view({ place: 'US-CT' }).pays[0]).toMatchObject({
      percentiles: { p50: { reason: 'no-data' } },
      hidden: 'BLS publishes wages for too few of this role’s occupations in Connecticut.',
      nearest: { place: 'US' },
      months: [],
    })
  })

  test('of a role without occupations is unknown with the reason', () => {
    const [pay] = view({ roles: [performance] }).pays
    expect(Object.values(pay?.percentiles ?? {}).map(({ kind }) => kind)).toEqual(Array(5).fill('unknown'))
    expect(pay).toMatchObject({ hidden: expect.stringContaining('no figures'), months: [], nearest: null })
    const placed = view({ roles: [performance], place: 'US-CA' }).pays[0]
    expect(placed?.hidden).toBe('No filing was read under this role, so its occupations are not known.')
    const { facts } = explorer({ ...smallData, occupations: {} }, smallFiles)
    const none = salariesView(facts, address({ roles: [sre], source: 'occupation' }), null)
    expect(none).toMatchObject({ years: [], pays: [{ months: [] }], trend: [{ years: [] }] })
  })
})

describe('the trend', () => {
  test('has every year of a source with several, each the evidence of that year', () => {
    const [trend] = smallView({ source: 'postings-aijobs', roles: [backend], level: 'mid', year: 2024 }).trend
    const of = (year: number) => evidence(postings, { ...all, role: backend, level: 'mid', year })
    expect(trend?.years).toEqual(
      [2023, 2024].map((year) => {
        const { n, percentiles, medianInterval } = of(year)
        return { year, n, percentiles, medianInterval }
      }),
    )
  })

  test('is empty where the source has one year, and the survey’s own where it has percentiles', () => {
    expect(smallView().trend).toEqual([{ role: expect.objectContaining({ id: sre }), years: [] }])
    const [survey] = smallView({ source: 'occupation' }).trend
    expect(survey?.years.map(({ year, n }) => [year, n])).toEqual([2021, 2022, 2023, 2024].map((year) => [year, null]))
    const occupations = { [sre]: (smallData.occupations[sre] ?? []).slice(-1) }
    const { facts } = explorer({ ...smallData, occupations }, smallFiles)
    const once = salariesView(facts, address({ roles: [sre], source: 'occupation' }), null)
    expect(once.trend[0]?.years.map(({ year }) => year)).toEqual([2024])
  })
})

law(
  'the axis holds every percentile shown and every dot, whatever the offer',
  [anyWagesByRole, fc.option(fc.integer({ min: 1000, max: 400_000 }))],
  (wages, offerUsd) => {
    const { axis, pays } = viewOf(wages, { offerUsd })
    const marks = pays.flatMap(({ percentiles }) =>
      Object.values(percentiles).flatMap((each) => (each.kind === 'known' ? [each.value] : [])),
    )
    const dots = pays.flatMap(({ found }) => (found?.drawing === 'dots' ? (found.cells?.usd ?? []) : []))
    for (const usd of [...marks, ...dots]) expect(axis.lowUsd <= usd && usd < axis.highUsd).toBe(true)
  },
)

law('who out-earns whom is counted from what is shown', [anyWagesByRole], (wages) => {
  const { pays, pairs } = viewOf(wages)
  expect(pairs).toHaveLength((pays.length * (pays.length - 1)) / 2)
  for (const { a, b, chance } of pairs) {
    const [one, two] = [a, b].map(({ id }) => pays.find(({ role }) => role.id === id)?.found)
    if (!one || !two) throw new Error('a pair without pay')
    const enough = [one, two].every(({ n }) => n >= 10)
    expect(chance).toEqual(
      enough
        ? known(outEarnsInterval(one.cells ?? noCells, two.cells ?? noCells))
        : expect.objectContaining({ kind: 'unknown' }),
    )
  }
})

describe('no percentile of the real files is known under the thresholds', () => {
  const ids = dataset.roles.map(({ id }) => id)
  const trios = ids.flatMap((_, index) => (index % 3 === 0 ? [ids.slice(index, index + 3)] : []))

  test.each(['filings', 'postings-aijobs', 'postings-isecjobs'] as const)('%s', (source) => {
    const file = realFiles.find((each) => each.source === source) as CellFile
    const counted = new Map(file.marginals.map((each) => [selectionKey(each), each]))
    const years = file.years.map(({ year }) => year)
    const [only, ...more] = years
    const places = ['US', ...(source === 'filings' ? realData.states.map(({ id }) => id) : [])]
    /** The size by the file's own count: the lesser of observations and, where they are named, employers. */
    const sizeOf = (role: string, selection: Omit<Selection, 'role'>) => {
      const year = selection.year === 'all' && only && more.length === 0 ? only : selection.year
      const marginal = counted.get(selectionKey({ ...selection, role, year }))
      return marginal === undefined ? 0 : Math.min(marginal.n, marginal.employers ?? marginal.n)
    }
    let checked = 0
    const check = (percentiles: Percentiles<Answer<number>>, size: number) => {
      const shown = Object.entries(percentiles).flatMap(([name, { kind }]) => (kind === 'known' ? [name] : []))
      expect(shown).toEqual(size < 5 ? [] : size < 10 ? ['p25', 'p50', 'p75'] : ['p10', 'p25', 'p50', 'p75', 'p90'])
      checked += 1
    }
    for (const roles of trios)
      for (const level of levelChoices)
        for (const place of places)
          for (const year of ['all', ...years] as const) {
            const asked = { level, place, year }
            const view = salariesView(realFacts, address({ roles, source, ...asked, offerUsd: 150_000 }), null)
            for (const { role, percentiles, medianInterval, offer } of view.pays) {
              const size = sizeOf(role.id, asked)
              check(percentiles, size)
              if (size < 5) expect([medianInterval.kind, offer?.kind]).toEqual(['unknown', 'unknown'])
            }
            for (const { a, b, chance } of view.pairs) {
              const sizes = [a, b].map(({ id }) => sizeOf(id, asked))
              expect(chance.kind).toBe(Math.min(...sizes) < 10 ? 'unknown' : 'known')
            }
            for (const { role, years: trend } of year === 'all' ? view.trend : [])
              for (const each of trend) check(each.percentiles, sizeOf(role.id, { ...asked, year: each.year }))
          }
    expect(checked).toBeGreaterThan(ids.length * levelChoices.length)
  })
})
