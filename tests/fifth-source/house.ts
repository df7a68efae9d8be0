/** A copy of the checkout to which a fifth measured source is added as data alone: a row, its cells, and their model. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CellFile, cellFileSchema } from '@/data/schema/market'
import type { PaySourceRow } from '@/data/schema/pay-source'
import type { QuoteFile, QuoteModel } from '@/data/schema/quote'

export const added: PaySourceRow = {
  id: 'payslips',
  kept: 'cells',
  sourceId: 'payslips',
  sources: ['payslips'],
  name: 'Collected payslips',
  code: 'SLIP',
  label: 'Payslips',
  noun: 'payslip',
  record: 'payslip',
  at: null,
  inText: 'collected payslips',
  isSingular: false,
  pay: 'paid wages',
  measure: 'paid base pay',
  basePay: 'paid base pay',
  unit: 'USD a year',
  measures: 'base pay as paid',
  scope: 'Base pay as paid; bonus not included.',
  population: 'people who sent a payslip',
  citation: 'Society of Payslips, collected payslips',
  placeless: null,
  noMap: null,
  vintage: null,
  levels: null,
  countries: null,
  unasked: null,
  noBasis: null,
  notice: null,
  oneYear: 'These payslips are of one year, so they show no trend.',
  acrossYears: null,
  download: { name: 'Paid wages', holds: 'Payslips by role, level and state: counts and percentiles' },
  // As no other source: it knows places and states the legal minimum, and names no employers.
  abilities: {
    knowsPlace: true,
    namesEmployers: false,
    hasLevels: true,
    isProxy: false,
    isTotalPay: false,
    isBasis: true,
    hasRanges: false,
    statesMinimum: true,
  },
}

const source = {
  id: added.sourceId,
  code: 'Slips',
  name: 'Payslips of volunteers',
  publisher: 'Society of Payslips',
  licence: 'CC0',
  credit: 'Society of Payslips',
  publishedOn: null,
  publishedYear: 2024,
  readOn: '2026-11-23',
  kind: 'measured',
  provides: 'Base pay as it stands on payslips.',
  weakSpot: 'Volunteers are not everyone.',
}

/** The cells of filings, with no employer named. */
const cells = ({ years, cells, marginals }: CellFile): CellFile => ({
  source: added.id,
  years,
  cells,
  marginals: marginals.map((each) => ({ ...each, employers: null, largest: null })),
})

/** Their model, which counts no employers either. */
function model({ reference, base, effects, inversions }: QuoteModel): QuoteModel {
  const unnamed = Object.entries(effects).map(([group, all]) => [
    group,
    Object.fromEntries(Object.entries(all).map(([key, [n, , ...times]]) => [key, [n, null, ...times]])),
  ])
  return {
    source: added.id,
    reference,
    base,
    effects: Object.fromEntries(unnamed) as QuoteModel['effects'],
    inversions,
  }
}

/** Makes the copy, and gives its directory: all that is code is the checkout’s own. */
export function buildHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'fifth-source-'))
  for (const name of readdirSync('.'))
    if (name !== 'data' && !name.startsWith('.') && !name.startsWith('vitest'))
      symlinkSync(resolve(name), join(house, name))
  cpSync('data', join(house, 'data'), { recursive: true })
  const edit = <T>(file: string, change: (content: T) => T) => {
    const path = join(house, 'data', file)
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))))
  }
  const filings: CellFile = cellFileSchema.parse(JSON.parse(readFileSync('data/market/filings.json', 'utf8')))
  writeFileSync(join(house, 'data/market', `${added.id}.json`), JSON.stringify(cells(filings)))
  edit<unknown[]>('pay-sources.json', (rows) => [...rows, added])
  edit<unknown[]>('sources.json', (all) => [...all, source])
  edit<QuoteFile>('market/quotes.json', (quotes) => ({
    ...quotes,
    elasticities: [...quotes.elasticities, { source: added.id, value: 0.9, error: 0.1, states: 50, n: 1000 }],
    models: [...quotes.models, model(quotes.models.find((each) => each.source === 'filings') as QuoteModel)],
  }))
  edit<{ inputs: { source: string; file: string }[] }>('market/manifest.json', (manifest) => ({
    ...manifest,
    inputs: manifest.inputs.flatMap((input) =>
      input.source === 'filings' ? [input, { ...input, source: added.sourceId, file: 'payslips.csv' }] : [input],
    ),
  }))
  return house
}
