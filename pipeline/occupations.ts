import type { OccupationFile } from '@/data/schema/market'
import type { TitleRoles } from '@/lib/titles/read'
import { readMixes } from './occupation-mix'
import { readWages, type YearOfWages } from './occupation-wages'
import { readOutlooks } from './outlooks'
import type { RawFiles } from './raw-files'

export async function readOccupations(
  files: RawFiles,
  roles: TitleRoles,
  begin: (file: string) => void,
): Promise<OccupationFile> {
  begin(files.titleSoc[0].name)
  const { names, ...mixed } = await readMixes(files.titleSoc[0], roles)
  const socs = [...names.keys()]
  const years: YearOfWages[] = []
  for (const workbook of files.oews) {
    begin(workbook.name)
    years.push(await readWages(workbook, socs))
  }
  years.sort((a, b) => a.year - b.year)
  begin(files.ooh[0].name)
  const outlooks = await readOutlooks(files.ooh[0], socs)
  const titleOf = (soc: string) =>
    years.findLast(({ titles }) => titles.has(soc))?.titles.get(soc) ?? names.get(soc) ?? soc
  return {
    // OEWS is dated May of its year.
    years: years.map(({ year }) => ({ year, referenceMonth: `${year}-05` })),
    ...mixed,
    occupations: socs.map((soc) => ({
      soc,
      title: titleOf(soc),
      wages: years.flatMap(({ wages }) => wages.get(soc) ?? []),
      outlook: outlooks.get(soc) ?? null,
    })),
  }
}
