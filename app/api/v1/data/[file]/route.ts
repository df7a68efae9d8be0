import { endpoint } from '@/app/api/endpoint'
import { marketFacts } from '@/app/api/market-facts'
import { dataset } from '@/data'
import { noQuery, readQuery } from '@/lib/api/ask/fields'
import { quoted, refused } from '@/lib/api/problem'
import { type DataFile, dataCsv, dataJson, readDataFile } from '@/lib/api/rows/tables'

const made = new Map<string, string>()

type Context = { params: Promise<{ file: string }> }

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(async (request, { params }: Context) => {
  const name = (await params).file
  const file = readDataFile(name)
  if (file === null) {
    return refused('not-found', `${quoted(name)} is no file of the dataset; /data lists them.`, 'file')
  }
  const query = readQuery(new URL(request.url).searchParams, noQuery)
  if (query.kind === 'refused') return query
  return { kind: 'file', text: textOf(name, file), ...describe(name, file) }
})

/** A whole table takes a few tenths of a second to make and never changes. */
function textOf(name: string, { table, format }: DataFile): string {
  const kept = made.get(name)
  if (kept !== undefined) return kept
  const facts = marketFacts()
  const text = format === 'csv' ? dataCsv(table, dataset, facts) : JSON.stringify(dataJson(table, dataset, facts))
  made.set(name, text)
  return text
}

function describe(name: string, { format }: DataFile) {
  if (format === 'json') return { type: 'application/json; charset=utf-8' }
  return { type: 'text/csv; charset=utf-8; header=present', downloadAs: `rolescope-${name}` }
}
