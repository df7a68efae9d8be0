import type { OccupationFile } from '@/data/schema/market'
import type { MarketInput } from '@/data/schema/source'
import type { TitleRoles } from '@/lib/titles/read'
import { readMixes } from './occupation-mix'
import { readWages, type YearOfWages } from './occupation-wages'
import { readOutlooks } from './outlooks'
import type { RawFiles } from './raw-files'

export async function readOccupations(
  files: RawFiles,
  roles: TitleRoles,
  begin: (file: string) => void,
): Promise<{ file: OccupationFile; inputs: readonly MarketInput[] }> {
  begin(files.titleSoc[0].name)
  const { mixes, firstYear, lastYear, names, input } = await readMixes(files.titleSoc[0], roles)
  const socs = [...names.keys()]
  const years: YearOfWages[] = []
  for (const workbook of files.oews) {
    begin(workbook.name)
    years.push(await readWages(workbook, socs))
  }
  years.sort((a, b) => a.year - b.year)
  begin(files.ooh[0].name)
  const { outlooks, input: outlookInput } = await readOutlooks(files.ooh[0], socs)
  const titleOf = (soc: string) =>
    years.findLast(({ titles }) => titles.has(soc))?.titles.get(soc) ?? names.get(soc) ?? soc
  return {
    file: {
      // OEWS is dated May of its year.
      years: years.map(({ year }) => ({ year, referenceMonth: `${year}-05` })),
      firstYear,
      lastYear,
      mixes,
      occupations: socs.map((soc) => ({
        soc,
        title: titleOf(soc),
        wages: years.flatMap(({ wages }) => wages.get(soc) ?? []),
        outlook: outlooks.get(soc) ?? null,
      })),
    },
    inputs: [input, ...years.map((year) => year.input), outlookInput],
  }
}
