/** Truth checks of the market files beside their shapes: what must hold within each and between them. */

import { checkCells } from './cell-checks'
import { checkOnce, checkRising, type Finding } from './finding'
import { checkJurisdictionPlaces } from './jurisdiction-checks'
import { checkNames } from './name-checks'
import { checkPosted } from './posted-checks'
import { checkPublished } from './published-checks'
import { checkQuotes } from './quote-checks'
import type { Dataset } from './schema/dataset'
import type { OccupationFile, OccupationWages, PlaceWages, PublishedWage } from './schema/market'
import type { Market } from './schema/release'

/** What the market files are checked against. */
export type MarketGround = Pick<Dataset, 'roles' | 'manifest' | 'jurisdictions' | 'paySources' | 'aliases'>

export function checkMarket(market: Market, { roles, manifest, jurisdictions, paySources, aliases }: MarketGround): Finding[] {
  const known = new Set(roles.map(({ id }) => id))
  const inputs = (source: string) => manifest.inputs.filter((input) => input.source === source)
  return [
    ...paySources.flatMap((source) => {
      const file = market.cells[source.id]
      const check = source.kept === 'percentiles' ? checkPublished : checkCells
      return file ? check(source, file, known, inputs(source.sourceId)) : []
    }),
    ...paySources.flatMap((source) => {
      const [cells, file] = [market.cells[source.id], market.ranges[source.id]]
      return cells && file ? checkPosted(source, file, cells, inputs(source.sourceId)) : []
    }),
    ...checkOccupations(market.occupations, known),
    ...checkPlaces(market),
    ...checkNames(market.gazetteer, aliases, market.places),
    ...checkJurisdictionPlaces(jurisdictions, market.places),
    ...checkRising('market/prices.json', 'months', market.prices.months.map(([month]) => month)),
    ...checkDemand(market.demand, known),
    ...checkQuotes(market.quotes, market.cells, { roles, paySources }),
  ]
}

function checkOccupations({ years, occupations, mixes, firstYear, lastYear }: OccupationFile, roles: ReadonlySet<string>): Finding[] {
  const file = 'market/occupations.json'
  const find = (path: string, reason: string): Finding => ({ file, path, reason })
  const socs = new Set(occupations.map(({ soc }) => soc))
  return [
    ...checkRising(file, 'years', years.map(({ year }) => year)),
    ...years.filter(({ year, referenceMonth }) => !referenceMonth.startsWith(`${year}-`))
      .map(({ year, referenceMonth }) => find(`years ${year}`, `${referenceMonth} is no month of it`)),
    ...checkOnce(file, 'occupations', occupations.map(({ soc }) => soc)),
    ...occupations.flatMap(({ soc, wages }) => [
      ...checkRising(file, `${soc}.wages`, wages.map(({ year }) => year)),
      ...wages.filter(({ year }) => !years.some((each) => each.year === year)).map(({ year }) => find(`${soc}.wages`, `${year} is not among the years`)),
      ...wages.flatMap((each) => checkPercentiles(file, soc, each)),
    ]),
    ...checkOnce(file, 'mixes', mixes.map(({ role }) => role)),
    ...mixes.flatMap(({ role, filings, parts }) => {
      const total = parts.reduce((sum, part) => sum + part.filings, 0)
      return [
        ...(roles.has(role) ? [] : [find(`mixes.${role}`, 'is not a role')]),
        ...checkOnce(file, `mixes.${role}`, parts.map(({ soc }) => soc)),
        ...parts.filter(({ soc }) => !socs.has(soc)).map(({ soc }) => find(`mixes.${role}`, `${soc} is not among the occupations`)),
        ...(total > filings ? [find(`mixes.${role}`, `its parts are ${total} of ${filings} filings`)] : []),
        ...parts.slice(1).filter((part, index) => part.filings > (parts[index]?.filings ?? 0))
          .map(({ soc }) => find(`mixes.${role}`, `${soc} stands after a smaller part`)),
      ]
    }),
    ...(firstYear > lastYear ? [find('firstYear', `${firstYear} is after ${lastYear}`)] : []),
  ]
}

/** Known percentiles rise, and nothing is known above a percentile that is only a limit. */
function checkPercentiles(file: string, soc: string, { year, p10, p25, p50, p75, p90 }: OccupationWages): Finding[] {
  const known = [p10, p25, p50, p75, p90].filter((wage): wage is NonNullable<PublishedWage> => wage !== null)
  return known.flatMap((wage, index) => {
    const below = known[index - 1]
    if (below === undefined) return []
    const [low, high] = [below, wage].map((each) => (typeof each === 'number' ? each : each.atLeastUsd)) as [number, number]
    const isLimit = typeof below !== 'number' && typeof wage === 'number'
    if (low <= high && !isLimit) return []
    return [{ file, path: `${soc}.wages ${year}`, reason: `percentiles do not rise: ${high} stands above ${low}` }]
  })
}

function checkPlaces({ places, occupations }: Pick<Market, 'places' | 'occupations'>): Finding[] {
  const file = 'market/places.json'
  const states = new Set(places.states.map(({ id }) => id))
  const socs = new Set(occupations.occupations.map(({ soc }) => soc))
  const references = new Set(Object.keys(places.references))
  return [
    ...checkOnce(file, 'states', places.states.map(({ id }) => id)),
    ...checkOnce(file, 'areas', places.areas.map(({ id }) => id)),
    ...[...references].filter((soc) => !socs.has(soc)).map((soc) => ({ file, path: `references.${soc}`, reason: 'is not among the occupations' })),
    ...places.areas.flatMap(({ id, states: reached }) => reached
      .filter((state) => !states.has(state))
      .map((state) => ({ file, path: `${id}.states`, reason: `${state} is not among the states` }))),
    ...[...places.states, ...places.areas].flatMap(({ id, wages }) => checkPlaceWages(file, id, wages, references)),
  ]
}

/** An occupation with wages has a reference to hold them against, and its percentiles rise. */
function checkPlaceWages(file: string, id: string, wages: PlaceWages, references: ReadonlySet<string>): Finding[] {
  return Object.entries(wages).flatMap(([soc, [, ...percentiles]]) => {
    const falls = percentiles.some((usd, index) => index > 0 && usd < (percentiles[index - 1] ?? 0))
    return [
      ...(percentiles.length === 0 || references.has(soc) ? [] : [{ file, path: `${id}.wages.${soc}`, reason: 'has no reference' }]),
      ...(falls ? [{ file, path: `${id}.wages.${soc}`, reason: 'its percentiles do not rise' }] : []),
    ]
  })
}

function checkDemand({ firstSeen, lastSeen, postings, roles }: Market['demand'], known: ReadonlySet<string>): Finding[] {
  const file = 'market/demand.json'
  const find = (path: string, reason: string): Finding => ({ file, path, reason })
  const total = roles.reduce((sum, each) => sum + each.postings, 0)
  return [
    ...(firstSeen > lastSeen ? [find('firstSeen', `${firstSeen} is after ${lastSeen}`)] : []),
    ...checkOnce(file, 'roles', roles.map(({ role }) => role)),
    ...roles.filter(({ role }) => !known.has(role)).map(({ role }) => find(`roles.${role}`, 'is not a role')),
    ...(total > postings ? [find('postings', `the roles have ${total} postings of ${postings}`)] : []),
    ...roles.flatMap((each) => {
      const levels = Object.values(each.levels).reduce((sum, count) => sum + count, 0)
      return [
        ...(levels === each.postings ? [] : [find(`roles.${each.role}`, `its levels are ${levels} of ${each.postings} postings`)]),
        ...(each.inUs <= each.postings ? [] : [find(`roles.${each.role}`, `${each.inUs} in the US exceed ${each.postings} postings`)]),
      ]
    }),
  ]
}
