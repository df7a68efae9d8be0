/** What the salary explorer takes from the market facts, for the server and for the browser. */
import type { Role } from '@/data/schema'
import type { Area, CellSource, Market, PlaceFile } from '@/data/schema/market'
import { type Answer, known } from './absence'
import { evidenceBook } from './evidence'
import { type PackedLabour, packLabour, unpackLabour } from './labour-pack'
import { type MixPart, occupationMix, occupationTrend } from './occupation'
import { labourCost, stateLabour } from './place'
import type { PaySource, SalariesChoices } from './salaries-address'
import type { OccupationYear, SalariesData, StateLabour } from './salaries-data'
import { type PackedFile, packFile, unpackFile } from './salaries-pack'
import type { AreaFace } from './salaries-selection'
import type { ExplorerFacts } from './salaries-view'

/** Everything that the explorer's controls can ask for. */
export function salariesData(roles: readonly Role[], market: Market, dataVersion: string): SalariesData {
  const { places, occupations } = market
  return {
    dataVersion,
    roles: roles.map(({ id, name, shortName, mark }) => ({ id, name, shortName, mark })),
    states: places.states.map(({ id, name, living }) => ({ id, name, living: living?.rpp ?? null })),
    files: {
      filings: market.filings,
      'postings-aijobs': market.postingsAijobs,
      'postings-isecjobs': market.postingsIsecjobs,
    },
    occupations: Object.fromEntries(roles.map(({ id }) => [id, occupationYears(market, id)])),
    labour: Object.fromEntries(roles.map(({ id }) => [id, labourByState(places, mixOf(occupations, id))])),
  }
}

function mixOf(file: Market['occupations'], role: string): readonly MixPart[] {
  const mix = occupationMix(file, role)
  return mix.kind === 'known' ? mix.value : []
}

function occupationYears({ occupations }: Market, role: string): OccupationYear[] {
  return occupationTrend(occupations, role).map(({ year, referenceMonth, percentiles, covered }) => ({
    year,
    referenceMonth,
    percentiles: wholeDollars(percentiles),
    covered: rounded(covered),
  }))
}

function wholeDollars({ p10, p25, p50, p75, p90 }: OccupationYear['percentiles']): OccupationYear['percentiles'] {
  const whole = (answer: Answer<number>) => (answer.kind === 'known' ? known(Math.round(answer.value)) : answer)
  return { p10: whole(p10), p25: whole(p25), p50: whole(p50), p75: whole(p75), p90: whole(p90) }
}

function labourByState(places: PlaceFile, mix: readonly MixPart[]): StateLabour[] {
  return places.states.flatMap(({ id }) => {
    const labour = stateLabour(places, mix, id)
    if (labour.kind === 'unknown') return []
    const { ratio, lowest, highest, areas } = labour.value
    const end = (area: { name: string; ratio: number }) => ({ name: area.name, ratio: rounded(area.ratio) })
    return [{ state: id, areas, middle: rounded(ratio), lowest: end(lowest), highest: end(highest) }]
  })
}

/** Three decimals: a tenth of a per cent, finer than the survey behind it, and short to send. */
function rounded(ratio: number): number {
  return Math.round(ratio * 1000) / 1000
}

/** An area as the explorer names it, with its cost of labour for each role. */
export function areaFace(area: Area, roles: readonly Pick<Role, 'id'>[], { places, occupations }: Market): AreaFace {
  const labour = roles.flatMap(({ id }) => {
    const cost = labourCost(area, mixOf(occupations, id), places.nationalMeans)
    return cost.kind === 'known' ? [[id, rounded(cost.value.ratio)] as const] : []
  })
  return {
    id: area.id,
    name: area.name,
    states: area.states,
    labour: Object.fromEntries(labour),
    why: 'why' in area.labour ? area.labour.why : null,
    living: area.living?.rpp ?? null,
  }
}

/** The data as it travels: the files in columns, the rest as it is. */
export type PackedSalaries = Omit<SalariesData, 'files' | 'labour'> & {
  readonly files: readonly PackedFile[]
  readonly labour: PackedLabour
}

/** Makes the data small enough to come with the page. */
export function packSalaries({ files, labour, ...rest }: SalariesData): PackedSalaries {
  return { ...rest, files: Object.values(files).map(packFile), labour: packLabour(labour) }
}

/** The data that was packed. */
export function unpackSalaries({ files, labour, ...rest }: PackedSalaries): SalariesData {
  const unpacked = files.map(unpackFile).map((file) => [file.source, file] as const)
  return {
    ...rest,
    labour: unpackLabour(labour),
    files: Object.fromEntries(unpacked) as Record<CellSource, SalariesData['files'][CellSource]>,
  }
}

/** The data with its cells indexed: made once, asked at every change of a control. */
export function explorerFacts(data: SalariesData): ExplorerFacts {
  const books = Object.values(data.files).map((file) => [file.source as PaySource, evidenceBook(file)] as const)
  return { data, books: new Map(books) }
}

/** What the explorer's address may name. */
export function salariesChoices(data: SalariesData, areaIds: readonly string[]): SalariesChoices {
  const years = [
    ...Object.values(data.files).flatMap((file) => file.years.map(({ year }) => year)),
    ...Object.values(data.occupations).flatMap((each) => each.map(({ year }) => year)),
  ]
  return {
    roles: new Set(data.roles.map(({ id }) => id)),
    places: new Set(['US', ...data.states.map(({ id }) => id), ...areaIds]),
    years: new Set(years),
  }
}
