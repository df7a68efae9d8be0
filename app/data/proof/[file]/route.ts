import { fileAnswer, refusal } from '@/app/file-answer'
import { today } from '@/app/today'
import { dataset, market } from '@/data'
import { proofTable, readProofFile } from '@/lib/method/proof-tables'
import { formatCsv } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'

/** A table of the quotes' proof as CSV. */
export async function GET(_request: Request, { params }: RouteContext<'/data/proof/[file]'>) {
  const { file } = await params
  const table = readProofFile(file)
  if (table === null) return refusal(404, `There is no table at /data/proof/${file}.`)
  const nameOf = (id: string) => dataset.roles.find((role) => role.id === id)?.shortName ?? id
  return fileAnswer(
    fileName({ roles: 'all', what: `quote-proof-${table}`, day: today() }),
    'csv',
    formatCsv(proofTable(table, { proof: dataset.quoteProof, errors: market().quotes.errors ?? [], nameOf })),
  )
}
