/** The evidence as callers of the API meet it, on the real market facts: what is shown, hidden, refused and downloaded. */
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import type { CellFile, Marginal } from '@/data/schema/market'
import { classifyAnswerSchema } from '@/lib/api/answer/classify'
import { type EvidenceAnswer, evidenceAnswerSchema } from '@/lib/api/answer/evidence'
import { outEarnsAnswerSchema } from '@/lib/api/answer/out-earns'
import { percentileAnswerSchema } from '@/lib/api/answer/percentile'
import { problemSchema } from '@/lib/api/problem'
import { dataFiles } from '@/lib/api/rows/tables'
import { cellsOf, mergeCells, rankOf } from '@/lib/evidence/cells'
import { percentile } from '@/lib/value/percentile'
import { realCells } from '../real-cells'
import { read, refusal, send } from './api-requests'

const ids = dataset.roles.map(({ id }) => id)
const { cells, occupations, places } = market()
const filings = realCells('filings')
const files: readonly CellFile[] = Object.values(cells)
const sre = 'site-reliability-engineer'
const patience = 120_000

const ask = ({ role, level, place, year }: Marginal, source: string) =>
  read(`/evidence?role=${role}&source=${source}&level=${level}&place=${place}&year=${year}`, evidenceAnswerSchema)

/** The wages of a selection written out from the file itself. */
function wagesOf(file: CellFile, { role, level, place, year }: Marginal): number[] {
  return file.cells
    .filter((cell) => cell.role === role)
    .filter((cell) => level === 'all' || cell.level === level)
    .filter((cell) => place === 'US' || cell.place === place)
    .filter((cell) => year === 'all' || cell.year === year)
    .flatMap(({ counts }) => counts.flatMap(([usd, count]) => Array.from({ length: count }, () => usd)))
    .sort((x, y) => x - y)
}

/** Which percentiles the methods let a sample show. */
function shown({ n, employers }: Pick<Marginal, 'n' | 'employers'>): string[] {
  const least = Math.min(n, employers ?? n)
  if (least < 5) return []
  return least < 10 ? ['p25', 'p50', 'p75'] : ['p10', 'p25', 'p50', 'p75', 'p90']
}

const knownIn = (percentiles: EvidenceAnswer['percentiles']) =>
  Object.entries(percentiles).flatMap(([name, figure]) => (figure.kind === 'known' ? [name] : []))

describe('every selection of the real data', () => {
  test.each(files.map((file) => [file.source, file] as const))(
    '%s: shows what the thresholds allow, as the rows give it, and hides the rest with its reason',
    async (source, file) => {
      for (const marginal of file.marginals) {
        const answer = await ask(marginal, source)
        expect(answer).toMatchObject({ n: marginal.n, rows: marginal.rows, proxy: false, sources: [source] })
        expect(answer.employers).toEqual(marginal.employers ?? expect.objectContaining({ reason: 'not-stated' }))
        expect(knownIn(answer.percentiles)).toEqual(shown(marginal))
        const wages = wagesOf(file, marginal)
        for (const [name, figure] of Object.entries(answer.percentiles)) {
          if (figure.kind === 'known') expect(figure.usd).toBeCloseTo(percentile(wages, Number(name.slice(1)) / 100), 6)
          else expect(figure.reason).toBe('small-sample')
        }
        if (shown(marginal).length === 0) expect(answer.medianInterval95.kind).toBe('unknown')
      }
    },
    patience,
  )

  test.each(files.map((file) => [file.source, file] as const))(
    '%s: the nearest offered is wider and shows its quartiles',
    async (source, file) => {
      for (const marginal of file.marginals.filter((each) => shown(each).length === 0)) {
        const { p50 } = (await ask(marginal, source)).percentiles
        const nearest = p50.kind === 'unknown' ? p50.nearest : undefined
        if (nearest === undefined) continue
        const wider = file.marginals.find(
          ({ role, level, place, year }) =>
            role === nearest.role &&
            level === nearest.level &&
            place === nearest.place &&
            (year === nearest.year || file.years.length === 1),
        )
        expect(wider?.n).toBe(nearest.n)
        expect(wider && shown(wider)).toContain('p50')
      }
    },
    patience,
  )

  test(
    'no rank of a hidden sample, and none in the tails of one that shows quartiles only',
    async () => {
      for (const file of files) {
        for (const marginal of file.marginals.filter((_, index) => index % 7 === 0)) {
          const { role, level, place, year } = marginal
          for (const usd of [1, 150_000, 9_000_000]) {
            const { share } = await read(
              `/percentile?role=${role}&source=${file.source}&level=${level}&place=${place}&year=${year}&usd=${usd}`,
              percentileAnswerSchema,
            )
            const allowed = shown(marginal).length
            if ('kind' in share) expect(allowed).toBeLessThan(5)
            else {
              expect(allowed).toBeGreaterThan(0)
              if (allowed < 5) expect(Math.abs(share.at - 0.5)).toBeLessThanOrEqual(0.25)
            }
          }
        }
      }
    },
    patience,
  )

  test(
    'no chance that rests on fewer than ten and ten',
    async () => {
      for (const file of files) {
        for (const place of ['US', ...(file.source === 'filings' ? ['US-CA', 'US-WY'] : [])]) {
          const enough = new Set(
            file.marginals
              .filter((each) => each.level === 'all' && each.place === place && shown(each).length === 5)
              .filter(({ year }) => year === 'all' || file.years.length === 1)
              .map(({ role }) => role),
          )
          for (const a of ids.slice(0, 5)) {
            for (const b of ids) {
              const { probability } = await read(
                `/out-earns?a=${a}&b=${b}&source=${file.source}&place=${place}`,
                outEarnsAnswerSchema,
              )
              expect(typeof probability === 'number').toBe(enough.has(a) && enough.has(b))
            }
          }
        }
      }
    },
    patience,
  )
})

describe('what a source cannot say', () => {
  const not = (percentiles: EvidenceAnswer['percentiles']) =>
    Object.values(percentiles).map((figure) => (figure.kind === 'unknown' ? figure.reason : 'known'))
  const none = Array(5).fill('not-defined')

  test('an area is not in the filings: the state with most of them is nearest', async () => {
    const answer = await read(`/evidence?role=software-engineer&source=filings&place=41860`, evidenceAnswerSchema)
    expect(not(answer.percentiles)).toEqual(none)
    expect(answer).toMatchObject({ place: 'cbsa-41860', n: { kind: 'unknown' } })
    expect(answer.percentiles.p50).toMatchObject({ nearest: { place: 'US-CA', role: 'software-engineer' } })
  })

  test('a state is not in the postings', async () => {
    const answer = await read(`/evidence?role=${sre}&source=postings-aijobs&place=US-CA`, evidenceAnswerSchema)
    expect(not(answer.percentiles)).toEqual(none)
    expect(answer.percentiles.p50).toMatchObject({ nearest: { place: 'US' } })
  })

  test('a level is not in the survey, nor are places, whose cost of labour is given instead', async () => {
    const level = await read(`/evidence?role=${sre}&source=occupation&level=senior`, evidenceAnswerSchema)
    expect(not(level.percentiles)).toEqual(none)
    expect(level.costOfLabour).toBeUndefined()
    const area = await read(`/evidence?role=${sre}&source=occupation&place=cbsa-41860`, evidenceAnswerSchema)
    expect(not(area.percentiles)).toEqual(none)
    expect(area.costOfLabour).toMatchObject({ areas: 1, ratio: expect.closeTo(1.297, 1) })
    const state = await read(`/evidence?role=${sre}&source=occupation&place=US-CT`, evidenceAnswerSchema)
    expect(state.costOfLabour).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })

  test('the survey is a proxy without a sample, of its latest year', async () => {
    const answer = await read(`/evidence?role=${sre}&source=occupation`, evidenceAnswerSchema)
    expect(answer).toMatchObject({
      proxy: true,
      n: { reason: 'not-stated' },
      year: occupations.years.at(-1)?.year,
      referenceMonth: occupations.years.at(-1)?.referenceMonth,
    })
    expect(knownIn(answer.percentiles)).toHaveLength(5)
    const early = await read(`/evidence?role=${sre}&source=occupation&year=2001`, evidenceAnswerSchema)
    expect(early.percentiles.p50).toMatchObject({ reason: 'no-data' })
    const rank = await read(`/percentile?role=${sre}&source=occupation&usd=165000`, percentileAnswerSchema)
    expect(rank.share).toMatchObject({ reason: 'not-defined', why: expect.stringMatching(/between its 50th and 75th/) })
    const chance = await read(`/out-earns?a=${sre}&b=backend-engineer&source=occupation`, outEarnsAnswerSchema)
    expect(chance).toMatchObject({ probability: { reason: 'not-defined' }, nA: { reason: 'not-stated' } })
  })

  test('a year without observations is no data', async () => {
    const answer = await read(`/evidence?role=${sre}&source=filings&year=2001`, evidenceAnswerSchema)
    expect(answer).toMatchObject({ n: 0, rows: 0, referenceMonth: { reason: 'no-data' }, years: [] })
  })
})

test('an amount stands at its rank among the filings', async () => {
  const cells = mergeCells(filings.cells.filter(({ role }) => role === sre).map(({ counts }) => cellsOf(counts)))
  const { share, usd } = await read(`/percentile?role=${sre}&source=filings&usd=165000`, percentileAnswerSchema)
  if ('kind' in share) throw new Error(share.why)
  expect(usd).toBe(165_000)
  expect(share.at).toBe(rankOf(cells, 165_000))
  expect(share.low < share.at && share.at < share.high).toBe(true)
})

test('the two chances of a pair sum to one', async () => {
  const chance = async (a: string, b: string) =>
    (await read(`/out-earns?a=${a}&b=${b}&source=filings`, outEarnsAnswerSchema)).probability
  const [there, back] = [await chance(sre, 'software-engineer'), await chance('software-engineer', sre)]
  expect(Number(there) + Number(back)).toBeCloseTo(1, 12)
})

describe('/classify', () => {
  test.each([
    ['Sr. SRE II', '', sre, 'senior'],
    ['Software Engineer', '', 'software-engineer', 'unstated'],
    ['Marketing Manager', '', 'none', 'unstated'],
    ['Engineer, Backend, Staff', '15-1252', 'backend-engineer', 'staff'],
  ])('%s %s is %s, %s', async (title, soc, role, level) => {
    const query = `title=${encodeURIComponent(title)}${soc ? `&soc=${soc}` : ''}`
    expect(await read(`/classify?${query}`, classifyAnswerSchema)).toMatchObject({ title, role, level, sources: [] })
  })

  test('every title of at most 300 characters is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (title) => {
        const answer = await read(`/classify?title=${encodeURIComponent(title)}`, classifyAnswerSchema)
        expect(['none', ...ids]).toContain(answer.role)
      }),
      { numRuns: 100 },
    )
  })
})

describe('what cannot be answered is refused, with the reason', () => {
  test.each([
    ['/evidence', 'missing-parameter', 'role'],
    [`/evidence?role=${sre}`, 'missing-parameter', 'source'],
    ['/evidence?role=wizard&source=filings', 'unknown-role', 'role'],
    [`/evidence?role=${sre},${sre}&source=filings`, 'unknown-role', 'role'],
    [`/evidence?role=${sre}&source=guide`, 'invalid-value', 'source'],
    [`/evidence?role=${sre}&source=filings&source=filings`, 'repeated-parameter', 'source'],
    [`/evidence?role=${sre}&source=filings&level=chief`, 'invalid-value', 'level'],
    [`/evidence?role=${sre}&source=filings&level=`, 'malformed-parameter', 'level'],
    [`/evidence?role=${sre}&source=filings&place=California`, 'malformed-parameter', 'place'],
    [`/evidence?role=${sre}&source=filings&place=us-ca`, 'malformed-parameter', 'place'],
    [`/evidence?role=${sre}&source=filings&place=US-ZZ`, 'unknown-place', 'place'],
    [`/evidence?role=${sre}&source=occupation&place=cbsa-00000`, 'unknown-place', 'place'],
    [`/evidence?role=${sre}&source=filings&year=24`, 'malformed-parameter', 'year'],
    [`/evidence?role=${sre}&source=filings&year=2024.5`, 'malformed-parameter', 'year'],
    [`/evidence?role=${sre}&source=filings&seniority=senior`, 'unknown-parameter', 'seniority'],
    [`/percentile?role=${sre}&source=filings`, 'missing-parameter', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=0`, 'invalid-value', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=-5`, 'malformed-parameter', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=1e5`, 'malformed-parameter', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=165,000`, 'malformed-parameter', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=1&place=US-ZZ`, 'unknown-place', 'place'],
    [`/out-earns?a=${sre}&source=filings`, 'missing-parameter', 'b'],
    [`/out-earns?a=${sre}&b=wizard&source=filings`, 'unknown-role', 'b'],
    [`/out-earns?a=${sre}&b=${sre}&source=filings&place=US-ZZ`, 'unknown-place', 'place'],
    ['/classify', 'missing-parameter', 'title'],
    ['/classify?title=', 'malformed-parameter', 'title'],
    [`/classify?title=${'x'.repeat(301)}`, 'invalid-value', 'title'],
    ['/classify?title=a&title=b', 'repeated-parameter', 'title'],
    ['/classify?title=a&soc=15', 'malformed-parameter', 'soc'],
    ['/data/filings.csv?role=x', 'unknown-parameter', 'role'],
  ])('%s: %s %s', async (path, kind, parameter) => {
    const problem = await refusal(path)
    expect(problem).toMatchObject({ status: 400, type: `/data#problem-${kind}`, parameter })
  })

  test.each([
    'filings',
    'filings.xlsx',
    'FILINGS.csv',
    'filings.csv.json',
    'manifest.json',
    '__proto__',
    'x'.repeat(3000),
  ])('there is no table %s', async (file) => {
    expect(await refusal(`/data/${file}`)).toMatchObject({ status: 404, parameter: 'file' })
  })

  test(
    'whatever is asked, the answer has its documented shape and is no fault of ours',
    async () => {
      const text = fc.oneof(
        fc.constantFrom(
          sre,
          ...ids,
          'filings',
          'occupation',
          'US',
          'US-CA',
          'cbsa-41860',
          'senior',
          'all',
          '2024',
          '165000',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
      )
      const name = fc.constantFrom(
        'role',
        'source',
        'level',
        'place',
        'year',
        'usd',
        'a',
        'b',
        'title',
        'soc',
        '__proto__',
      )
      const path = fc.constantFrom('/evidence', '/percentile', '/out-earns', '/classify')
      await fc.assert(
        fc.asyncProperty(
          path,
          fc.uniqueArray(fc.tuple(name, text), { selector: ([key]) => key, maxLength: 5 }),
          async (address, pairs) => {
            const query = pairs.map((pair) => pair.map((part) => encodeURIComponent(part)).join('=')).join('&')
            const { response, schema } = await send(`${address}?${query}`)
            expect([200, 400]).toContain(response.status)
            ;(response.status === 200 ? schema : problemSchema).parse(await response.json())
          },
        ),
        { numRuns: 300 },
      )
    },
    patience,
  )
})

describe('tables to take away', () => {
  const fileOf = async (name: string) => {
    const { response, schema } = await send(`/data/${name}`)
    expect(response.status).toBe(200)
    return { response, schema, text: await response.text() }
  }

  test.each(dataFiles.filter((name) => name.endsWith('.json')))('%s has its documented shape', async (name) => {
    const { response, schema, text } = await fileOf(name)
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    const answer = JSON.parse(text) as Record<string, unknown>
    schema.parse(answer)
    expect(answer.dataVersion).toBe(dataset.manifest.dataVersion)
    expect(Array.isArray(answer[name.replace('.json', '')])).toBe(true)
  })

  test.each(dataFiles.filter((name) => name.endsWith('.csv')))(
    '%s is a table that no spreadsheet runs',
    async (name) => {
      const { response, text } = await fileOf(name)
      expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
      expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="rolescope-${name}"`)
      const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' })
      expect(errors).toEqual([])
      expect(new Set(data.map((row) => row.length)).size).toBe(1)
      expect(data.length).toBeGreaterThan(1)
      expect(data.flat().filter((field) => /^[=+\-@\t\r\n]/.test(field) && Number.isNaN(Number(field)))).toEqual([])
    },
  )

  test.each(files.map((file) => [file.source, file] as const))(
    '%s: a hidden percentile is “suppressed” in the table, and the counts are the file’s',
    async (source, file) => {
      const { text } = await fileOf(`${source}.csv`)
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
      expect(data).toHaveLength(file.marginals.length)
      data.forEach((row, index) => {
        const marginal = file.marginals[index] as Marginal
        const names = ['p10', 'p25', 'p50', 'p75', 'p90']
        expect(names.filter((name) => row[`${name}_usd`] !== 'suppressed')).toEqual(shown(marginal))
        if (shown(marginal).length === 0) expect(row.median_low_95_usd).toBe('suppressed')
        const counted = (row.counts_by_usd ?? '').split(' ').map((pair) => pair.split(':').map(Number))
        expect(counted.reduce((sum, [, count]) => sum + (count ?? 0), 0)).toBe(marginal.n)
      })
    },
  )

  test('places have every area and state', async () => {
    const { data } = Papa.parse<Record<string, string>>((await fileOf('places.csv')).text, {
      header: true,
      skipEmptyLines: true,
    })
    expect(data).toHaveLength(1 + places.states.length + places.areas.length)
    expect(data.find(({ id }) => id === 'cbsa-41860')).toMatchObject({ kind: 'area', states: 'US-CA' })
  })
})
