/** The address of the salary explorer: what it may hold, and how it is written. */
import type { SourceId } from '@/lib/source/registry'
import type { LevelChoice } from '@/lib/words/level-names'

/** What the map shows: what employers pay in a place, what a salary buys there, or the evidence itself. */
export type MapMeasure = 'labour' | 'living' | 'evidence'
/** The measures of the map, the first by default. */
export const mapMeasures: readonly MapMeasure[] = ['labour', 'living', 'evidence']
export type MapShape = 'tiles' | 'states'
/** The shapes of the map, the first by default. */
export const mapShapes: readonly MapShape[] = ['tiles', 'states']
/** The columns that the table can be sorted by. */
export const sortColumns = [
  'role',
  'level',
  'place',
  'year',
  'n',
  'employers',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
] as const
export type SortColumn = (typeof sortColumns)[number]
export interface Sort {
  readonly column: SortColumn
  readonly descending: boolean
}

/** The most roles that are shown on one axis. */
export const maxShown = 3

export interface SalariesAddress {
  readonly roles: readonly string[]
  readonly source: SourceId
  readonly level: LevelChoice
  /** `US`, a state as `US-CA`, or a metropolitan or other area as `cbsa-41860`. */
  readonly place: string
  readonly year: number | 'all'
  readonly offerUsd: number | null
  readonly map: MapMeasure
  readonly shape: MapShape
  readonly sort: Sort
  /** What the table's rows must contain. */
  readonly find: string
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
  source: 'filings',
  level: 'all',
  place: 'US',
  year: 'all',
  offerUsd: null,
  map: 'labour',
  shape: 'tiles',
  sort: { column: 'n', descending: true },
  find: '',
}
/** The most letters by which rows are found. */
export const longestFind = 60

/** The explorer's address: defaults are never written, so equal states have equal addresses. */
export function salariesHref(address: SalariesAddress): string {
  const query: string[] = []
  if (address.roles.join() !== defaultSalaries.roles.join()) query.push(...address.roles.map((role) => `role=${role}`))
  // Written for each link of the page at each change; only what someone typed needs the care of URLSearchParams.
  const write = (name: string, value: string, standard: string) => {
    if (value !== standard) query.push(`${name}=${value}`)
  }
  write('source', address.source, defaultSalaries.source)
  write('level', address.level, defaultSalaries.level)
  write('place', address.place, defaultSalaries.place)
  write('year', String(address.year), String(defaultSalaries.year))
  write('offer', address.offerUsd === null ? '' : String(address.offerUsd), '')
  write('map', address.map, defaultSalaries.map)
  write('shape', address.shape, defaultSalaries.shape)
  write('sort', writeSort(address.sort), writeSort(defaultSalaries.sort))
  if (address.find !== '') query.push(String(new URLSearchParams({ find: address.find })))
  return `/salaries${query.length > 0 ? `?${query.join('&')}` : ''}`
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

function fileHref(file: string, asked: Partial<SalariesAddress>): string {
  return salariesHref({ ...defaultSalaries, ...asked }).replace('/salaries', `/salaries/${file}`)
}

function writeSort({ column, descending }: Sort): string {
  return `${descending ? '-' : ''}${column}`
}
