/** The address of the salary explorer: one table of its fields, read and written. */

import { type Country, type PlaceChoices, placeField } from '@/lib/place/field'
import {
  choice,
  type Fields,
  needed,
  type Reading,
  readFields,
  type Slip,
  single,
  writeFields,
} from '@/lib/site/fields'
import { clip } from '@/lib/site/query'
import { defaultSource, measuredSources, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { type LevelChoice, levelChoices } from '@/lib/words/level-names'
import { readOnePay, writePlainPay } from '@/lib/words/pay'
import { rolesField } from './asked/roles'
import { type ComparablesAddress, comparablesFields, defaultComparables } from './comparables/address'
import { countryReader } from './countries'
import { defaultTable, type TableAddress, tableFields } from './table/address'

/** What the map shows: what employers pay in a place, what a salary buys there, or the evidence itself. */
export type MapMeasure = 'labour' | 'living' | 'evidence'
/** The measures of the map, the first by default. */
export const mapMeasures: readonly MapMeasure[] = ['labour', 'living', 'evidence']
export type MapShape = 'tiles' | 'states'
/** The shapes of the map, the first by default. */
export const mapShapes: readonly MapShape[] = ['tiles', 'states']

export interface SalariesAddress extends TableAddress, ComparablesAddress {
  readonly roles: readonly string[]
  readonly source: SourceId
  readonly level: LevelChoice
  /** `US`, a state as `US-CA`, or a metropolitan or other area as `cbsa-41860`. */
  readonly place: string
  readonly year: number | 'all'
  readonly offerUsd: number | null
  readonly map: MapMeasure
  readonly shape: MapShape
}

/** The part of an address that decides its figures; the rest is how they are laid out. */
export type PayAddress = Pick<SalariesAddress, 'roles' | 'source' | 'level' | 'place' | 'year' | 'offerUsd'>

/** The part of an address that decides its figures. */
export function payAddress({ roles, source, level, place, year, offerUsd }: PayAddress): PayAddress {
  return { roles, source, level, place, year, offerUsd }
}

/** What an address without a query shows. */
export const defaultSalaries: SalariesAddress = {
  roles: ['site-reliability-engineer', 'backend-engineer'],
  source: defaultSource,
  level: 'all',
  place: country,
  year: 'all',
  offerUsd: null,
  map: 'labour',
  shape: 'tiles',
  ...defaultTable,
  ...defaultComparables,
}

/** An address with a part of it changed. Where other rows are asked for, or the same in another order, they begin at the first. */
export function changed(address: SalariesAddress, part: Partial<SalariesAddress>): SalariesAddress {
  const next = { ...address, ...part }
  return {
    ...next,
    ...('from' in part || rowsOf(next) === rowsOf(address) ? {} : { from: 1 }),
    ...('rangesFrom' in part || rangesListed(next) === rangesListed(address) ? {} : { rangesFrom: 1 }),
  }
}

function rowsOf({ roles, source, level, year, sort, find, rows, most }: SalariesAddress): string {
  return JSON.stringify([roles, source, level, year, sort, find, rows, most])
}

function rangesListed({ roles, source, level, place, year, rangesOf, rangesBy, rangesFind }: SalariesAddress): string {
  return JSON.stringify([roles, source, level, place, year, rangesOf, rangesBy, rangesFind])
}

/** What an address may name. */
export interface SalariesChoices extends PlaceChoices {
  /** The other countries that any source has pay of. */
  readonly countries: readonly Country[]
  readonly roles: ReadonlySet<string>
  readonly years: ReadonlySet<number>
}

export interface ReadSalaries {
  readonly address: SalariesAddress
  /** What was left out, each in a sentence. */
  readonly ignored: readonly string[]
  /** What decides the figures and could not be read, if anything: nothing is shown in its stead. */
  readonly refused?: readonly Slip[]
}

const fields: Fields<SalariesAddress, SalariesChoices> = {
  roles: rolesField,
  source: needed(choice('source', () => measuredSources, 'not a source we have.')),
  level: needed(choice('level', () => levelChoices, 'not a level we know.')),
  place: placeField,
  year: needed(choice('year', ({ years }): Iterable<number | 'all'> => ['all', ...years], 'not a year we have.')),
  offerUsd: single('offer', readOffer, (usd) => writePlainPay({ lowUsd: usd, highUsd: usd })),
  map: choice('map', () => mapMeasures, 'not something the map shows, so it shows the cost of labor.'),
  shape: choice('shape', () => mapShapes, 'not a shape of the map, so it shows tiles.'),
  ...tableFields,
  ...comparablesFields,
}

/**
 * Reads the explorer's address from its query. A role, level, place, year or source that cannot be read is refused; what is
 * repeated, surplus or of the layout alone is left out, each said once in a sentence.
 */
export function readSalaries(query: URLSearchParams, choices: SalariesChoices): ReadSalaries {
  const { address, slips, ignored } = readFields(
    query,
    fields,
    { ...choices, place: countryReader(query, choices) },
    defaultSalaries,
  )
  const refused = slips.filter(({ isRefused }) => isRefused)
  const left = slips.filter(({ isRefused }) => !isRefused).map(({ why }) => why)
  return { address, ignored: [...ignored, ...left], ...(refused.length > 0 && { refused }) }
}

/** The explorer's address: defaults are never written, so equal states have equal addresses. */
export function salariesHref(address: SalariesAddress): string {
  const query = writeFields(address, fields, defaultSalaries)
  return query === '' ? '/salaries' : `/salaries?${query}`
}

function readOffer(text: string): Reading<number> {
  const reading = readOnePay(clip(text))
  return 'value' in reading ? reading : { ...reading, why: `The offer is left out. ${reading.why}` }
}

/** The counts by wage behind an address's figures, as a file. */
export function countsHref(address: PayAddress): string {
  const { offerUsd: _, ...counted } = payAddress(address)
  return fileHref('counts.csv', counted)
}

/** An address's distributions as a picture. */
export function distributionHref(address: PayAddress, format: 'svg' | 'png'): string {
  return fileHref(`distribution.${format}`, payAddress(address))
}

/** An address's map: what it shows as a table, or as a picture. */
export function mapHref({ map, shape, ...address }: SalariesAddress, format: 'csv' | 'svg' | 'png'): string {
  const { roles, source, level, place, year } = payAddress(address)
  return fileHref(`map.${format}`, { roles, source, level, place, year, map, shape })
}

/** Every row that an address's table lists, as a file. */
export function rowsHref({
  map: _,
  shape: __,
  offerUsd: ___,
  columns: ____,
  most: _____,
  from: ______,
  ...listed
}: SalariesAddress): string {
  return fileHref('rows.csv', { ...listed, ...defaultComparables })
}

/** Where the explorer lists the single ranges behind a figure. */
export function comparablesHref(figure: Partial<SalariesAddress>): string {
  return `${salariesHref({ ...defaultSalaries, ...figure })}#comparables`
}

/** The single ranges behind an address's figure, all that its list finds, as a file. */
export function rangesHref(address: SalariesAddress): string {
  const { rangesOf, rangesBy, rangesFind } = address
  const { offerUsd: _, ...counted } = payAddress(address)
  return fileHref('ranges.csv', { ...counted, rangesOf, rangesBy, rangesFind })
}

function fileHref(file: string, asked: Partial<SalariesAddress>): string {
  return salariesHref({ ...defaultSalaries, ...asked }).replace('/salaries', `/salaries/${file}`)
}
