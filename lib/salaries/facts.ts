/** The explorer's data on its way to the browser and back, and the index that answers its controls. */
import { evidenceBooks } from '@/lib/evidence/book'
import { type PackedFile, packFile, unpackFile } from '@/lib/salaries/pack/cells'
import { type PackedLabor, packLabor, unpackLabor } from '@/lib/salaries/pack/labor'
import type { SalariesChoices } from './address'
import type { SalariesData } from './data'
import type { ExplorerFacts } from './view'

/** The data as it travels: the files in columns, the rest as it is. */
export type PackedSalaries = Omit<SalariesData, 'files' | 'labour'> & {
  readonly files: readonly PackedFile[]
  readonly labour: PackedLabor
}

/** Makes the data small enough to come with the page. */
export function packSalaries({ files, labour: labor, ...rest }: SalariesData): PackedSalaries {
  return { ...rest, files: Object.values(files).map(packFile), labour: packLabor(labor) }
}

/** The data that was packed. */
export function unpackSalaries({ files, labour, ...rest }: PackedSalaries): SalariesData {
  const unpacked = files.map(unpackFile).map((file) => [file.source, file] as const)
  return { ...rest, labour: unpackLabor(labour), files: Object.fromEntries(unpacked) }
}

/** The data with its cells indexed: made once, asked at every change of a control. */
export function explorerFacts(data: SalariesData): ExplorerFacts {
  return { data, books: evidenceBooks(data.files) }
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
