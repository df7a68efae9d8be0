/** Every file that a page offers: named for what it holds and the day, and no word where a number belongs. */
import { NextRequest } from 'next/server'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { GET as api } from '@/app/api/[[...path]]/route'
import { GET as proof } from '@/app/data/proof/[file]/route'
import { GET as figure } from '@/app/figures/[kind]/[file]/route'
import { quoteFile } from '@/app/quote/files'
import { countsFile, distributionFile, mapFile } from '@/app/salaries/files'
import { dataFiles } from '@/lib/api/rows/tables'
import { proofTables } from '@/lib/method/proof-tables'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { figureFormats, figureKinds } from '@/lib/site/urls'
import { measuredSources, quoteBases } from '@/lib/source/registry'

const at = (path: string) => new NextRequest(`http://localhost${path}`)
const figureAt = (kind: string, file: string) =>
  Promise.resolve(figure(at(`/figures/${kind}/${file}`), { params: Promise.resolve({ kind, file }) }))
const [sre, backend] = ['site-reliability-engineer', 'backend-engineer']

type Named = readonly [name: string, answer: () => Promise<Response>, called: RegExp]
const day = '\\d{4}-\\d\\d-\\d\\d'
const called = (holds: string, format: string) => new RegExp(`filename="rolescope-${holds}-${day}\\.${format}"`)

const quotes = quoteBases.flatMap((basis) =>
  (['csv', 'json', 'svg', 'png'] as const).map((format): Named => {
    const path = `/quote?role=${sre}&level=senior&place=cbsa-19740&basis=${basis}&asOf=2026-11-30&offer=150000`
    const holds = `sre-senior-denver(-${basis})?`
    return [path, async () => quoteFile(format)(at(path)), called(holds, format)]
  }),
)
const salaries = measuredSources.flatMap((source): Named[] => {
  const view = salariesHref({ ...defaultSalaries, roles: [sre, backend], source, level: 'senior' })
  const asked = view.replace('/salaries', '')
  const file = (what: string, answer: (request: NextRequest) => Response, place: string, format: string): Named => [
    `${what} of ${source}`,
    async () => answer(at(`/salaries/file${asked}`)),
    called(`sre-vs-backend-.+-${place}-.*${what}.*`, format),
  ]
  return [
    file('counts', countsFile, 'us', 'csv'),
    file('distribution', distributionFile('png'), 'us', 'png'),
    file('map', mapFile('csv'), 'states', 'csv'),
  ]
})
const figures = figureKinds.flatMap((kind) =>
  figureFormats.map((format): Named => {
    const roles = kind === 'nearest' ? sre : `${sre}-vs-${backend}`
    const holds = `${kind === 'nearest' ? 'sre' : 'sre-vs-backend'}${kind === 'pay' ? '-all-levels-us' : ''}-${kind}`
    return [`${kind}.${format}`, () => figureAt(kind, `${roles}.${format}`), called(holds, format)]
  }),
)
const tables = dataFiles
  .filter((file) => file.endsWith('.csv'))
  .map(
    (file): Named => [
      file,
      async () => api(at(`/api/v1/data/${file}`)),
      called(`.*${file.replace('.csv', '')}`, 'csv'),
    ],
  )
const proofs = proofTables.map(
  (table): Named => [
    `proof ${table}`,
    async () => proof(at('/'), { params: Promise.resolve({ file: `${table}.csv` }) }),
    called(`all-roles-quote-proof-${table}`, 'csv'),
  ],
)
const all = [...quotes, ...salaries, ...figures, ...tables, ...proofs]

describe.each(all)('%s', (_, answer, name) => {
  test('is named for what it holds, and holds numbers where it has any', async () => {
    const response = await answer()
    // A chart of which there is nothing to draw has no file.
    if (response.status === 404) return
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Disposition')).toMatch(name)
    if (!response.headers.get('Content-Type')?.startsWith('text/csv')) return
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    checkColumns(new TextDecoder().decode(bytes))
  })
})

/** Columns of ids, some of which are numerals. */
const labels = ['id', 'place']

/** In a column that has a number every field is a number or empty, and no amount has a fraction of a cent. */
function checkColumns(text: string): void {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  for (const column of Object.keys(data[0] ?? {})) {
    const fields = data.map((row) => row[column] ?? '').filter((field) => field !== '')
    const isNumber = (field: string) => /^-?\d+(\.\d+)?$/.test(field)
    if (labels.includes(column)) continue
    if (/_usd|^(n|rows|employers|value|year)$/.test(column) || fields.some(isNumber))
      expect(
        fields.filter((field) => !isNumber(field)),
        column,
      ).toEqual([])
    if (/_usd(_|$)/.test(column))
      expect(
        fields.filter((field) => /\.\d{3}/.test(field)),
        column,
      ).toEqual([])
  }
}

test('there are files of every page', () => {
  expect(all.length).toBeGreaterThan(50)
})
