import { roleEvidence } from '@/app/evidence'
import { fileAnswer, refusal } from '@/app/file-answer'
import { today } from '@/app/today'
import { dataset } from '@/data'
import { figureFileName, figurePicture, figureTable } from '@/lib/compare/downloads'
import { readFigure } from '@/lib/site/urls'
import { formatCsv } from '@/lib/words/csv'

/** A figure's downloads: its table as CSV, its picture as SVG or PNG. */
export async function GET(_request: Request, { params }: RouteContext<'/figures/[kind]/[file]'>) {
  const { kind, file } = await params
  const address = readFigure(
    kind,
    file,
    dataset.roles.map((role) => role.id),
  )
  if (address === null) return refusal(404, `There is no figure at /figures/${kind}/${file}.`)
  const roles = address.roles.flatMap((id) => dataset.roles.find((role) => role.id === id) ?? [])
  const name = figureFileName(address.kind, roles, today())
  if (address.format === 'csv') {
    return fileAnswer(name, 'csv', formatCsv(figureTable(address.kind, roles, dataset, roleEvidence())))
  }
  const picture = figurePicture(address.kind, roles, dataset, roleEvidence())
  return 'why' in picture ? refusal(404, picture.why) : fileAnswer(name, address.format, picture.svg)
}
