import { fileAnswer, refusal } from '@/app/file-answer'
import { dataset } from '@/data'
import { proofTable, readProofFile } from '@/lib/method/proof-tables'
import { formatCsv } from '@/lib/words/csv'

/** A table of the quotes' proof as CSV. */
export async function GET(_request: Request, { params }: RouteContext<'/data/proof/[file]'>) {
  const { file } = await params
  const table = readProofFile(file)
  if (table === null) return refusal(404, `There is no table at /data/proof/${file}.`)
  const nameOf = (id: string) => dataset.roles.find((role) => role.id === id)?.shortName ?? id
  return fileAnswer(`quote-proof-${table}`, 'csv', formatCsv(proofTable(table, dataset.quoteProof, nameOf)))
}
