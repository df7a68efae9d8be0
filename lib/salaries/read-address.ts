/** Reads the address of the salary explorer. Never throws: what cannot be used is said beside what can. */
import { measuredSources } from '@/lib/source/registry'
import { readUsd } from '@/lib/words/amount'
import { levelChoices } from '@/lib/words/level-names'
import {
  defaultSalaries,
  longestFind,
  mapMeasures,
  mapShapes,
  maxShown,
  type SalariesAddress,
  type Sort,
  sortColumns,
} from './address'

/** What an address may name. */
export interface SalariesChoices {
  readonly roles: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly years: ReadonlySet<number>
}

export interface ReadSalaries {
  readonly address: SalariesAddress
  /** What was left out, each in a sentence. */
  readonly ignored: readonly string[]
}

type Parameter = Exclude<keyof SalariesAddress, 'roles' | 'offerUsd'> | 'role' | 'offer'
const parameters: readonly Parameter[] = [
  'role',
  'source',
  'level',
  'place',
  'year',
  'offer',
  'map',
  'shape',
  'sort',
  'find',
]

/**
 * Reads the explorer's address from its query. Unknown, repeated and surplus values are left out, each said in a sentence;
 * an empty value is none, since a form sends its empty fields.
 */
export function readSalaries(query: URLSearchParams, choices: SalariesChoices): ReadSalaries {
  const ignored: string[] = []
  const leave = (sentence: string) => {
    if (!ignored.includes(sentence)) ignored.push(sentence)
  }
  for (const name of new Set(query.keys()))
    if (!parameters.some((known) => known === name))
      leave(`“${clip(name)}” is not a setting of this page, so it is ignored.`)

  /** The one usable value of a parameter; a second value, or one that cannot be used, is said. */
  function single<T>(name: Parameter, fallback: T, parse: (value: string) => T | null, why: string): T {
    const [first, ...more] = query
      .getAll(name)
      .map((value) => value.trim())
      .filter((value) => value !== '')
    for (const value of more) leave(`“${clip(value)}” is left out: ${name} was given more than once.`)
    if (first === undefined) return fallback
    const value = parse(first)
    if (value === null) leave(`“${clip(first)}” ${why}`)
    return value ?? fallback
  }
  const oneOf =
    <T extends string>(options: readonly T[]) =>
    (value: string) =>
      options.find((option) => option === value) ?? null

  const address: SalariesAddress = {
    roles: readRoles(query.getAll('role'), choices.roles, leave),
    source: single(
      'source',
      defaultSalaries.source,
      oneOf(measuredSources),
      'is not a source we have, so filings are shown.',
    ),
    level: single('level', defaultSalaries.level, oneOf(levelChoices), 'is not a level, so all levels are shown.'),
    place: single(
      'place',
      defaultSalaries.place,
      (value) => (choices.places.has(value) ? value : null),
      'is not a place we know, so the United States is shown.',
    ),
    year: single<number | 'all'>(
      'year',
      'all',
      (value) => readYear(value, choices.years),
      'is not a year we have, so all years are shown.',
    ),
    offerUsd: readOffer(query.getAll('offer'), leave),
    map: single(
      'map',
      defaultSalaries.map,
      oneOf(mapMeasures),
      'is not something the map shows, so it shows the cost of labour.',
    ),
    shape: single('shape', defaultSalaries.shape, oneOf(mapShapes), 'is not a shape of the map, so it shows tiles.'),
    sort: single(
      'sort',
      defaultSalaries.sort,
      readSort,
      'is not a column to sort by, so the table stands by sample size.',
    ),
    find: single('find', '', (value) => readFind(value, leave), ''),
  }
  return { address, ignored }
}

function readYear(value: string, years: ReadonlySet<number>): number | 'all' | null {
  if (value === 'all') return 'all'
  return /^\d{4}$/.test(value) && years.has(Number(value)) ? Number(value) : null
}

function readSort(value: string): Sort | null {
  const column = sortColumns.find((each) => each === value.replace(/^-/, ''))
  return column === undefined ? null : { column, descending: value.startsWith('-') }
}

type Leave = (sentence: string) => void

function readRoles(values: readonly string[], known: ReadonlySet<string>, leave: Leave): readonly string[] {
  const roles: string[] = []
  for (const value of values.flatMap((each) => each.split(',')).map((each) => each.trim().toLowerCase())) {
    if (value === '') continue
    if (!known.has(value)) leave(`“${clip(value)}” is not a role we know, so it is left out.`)
    else if (roles.includes(value)) leave(`“${value}” was named twice and is shown once.`)
    else if (roles.length === maxShown) leave(`“${value}” is left out: one axis holds at most three roles.`)
    else roles.push(value)
  }
  return roles.length > 0 ? roles : defaultSalaries.roles
}

function readOffer(values: readonly string[], leave: Leave): number | null {
  const [first, ...more] = values.map((value) => value.trim()).filter((value) => value !== '')
  for (const value of more) leave(`“${clip(value)}” is left out: offer was given more than once.`)
  if (first === undefined) return null
  const reading = readUsd(clip(first))
  if (reading.kind === 'read') return reading.value
  leave(`The offer is left out. ${reading.why}`)
  return null
}

function readFind(value: string, leave: Leave): string {
  const letters = [...value]
  if (letters.length <= longestFind) return value
  leave(`Only the first ${longestFind} letters of what to find are read.`)
  return letters.slice(0, longestFind).join('').trimEnd()
}

/** Cut between letters: half of one would be no text. */
function clip(value: string): string {
  const letters = [...value]
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value
}
