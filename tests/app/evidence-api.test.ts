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
import { placesMeantSchema } from '@/lib/api/answer/places'
import { problemSchema } from '@/lib/api/problem'
import { dataFiles } from '@/lib/api/rows/tables'
import { percentile } from '@/lib/value/percentile'
import { percentileNames } from '@/lib/value/percentiles'
import { read, refusal, send } from './api-requests'

const ids = dataset.roles.map(({ id }) => id)
const { cells, places } = market()
const files: readonly CellFile[] = Object.values(cells)
/** Those whose cells are kept. */
const kept = files.filter((file) => file.cells.length > 0)
const sre = 'site-reliability-engineer'

const ask = ({ role, level, place, year }: Marginal, source: string) =>
  read(`/evidence?role=${role}&source=${source}&level=${level}&place=${place}&year=${year}`, evidenceAnswerSchema)

/** The wages of a selection written out from the file itself. */
function wagesOf(file: CellFile, { role, level, place, year }: Marginal): number[] {
  const countsCountry = file.cells.some((cell) => cell.place === 'US')
  return file.cells
    .filter((cell) => cell.role === role)
    .filter((cell) => level === 'all' || cell.level === level)
    .filter((cell) => (place === 'US' && !countsCountry) || cell.place === place)
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
        if (marginal.published) {
          const { percentiles } = answer
          for (const name of percentileNames)
            expect(percentiles[name]).toMatchObject(
              marginal.published[name] === null ? { reason: 'small-sample' } : { usd: marginal.published[name] },
            )
          continue
        }
        const wages = wagesOf(file, marginal)
        for (const [name, figure] of Object.entries(answer.percentiles)) {
          if (figure.kind === 'known') expect(figure.usd).toBeCloseTo(percentile(wages, Number(name.slice(1)) / 100), 6)
          else expect(figure.reason).toBe('small-sample')
        }
        if (shown(marginal).length === 0) expect(answer.medianInterval95.kind).toBe('unknown')
      }
    },
  )

  test('filings: the share at the legal minimum of every selection shown, and the median above it of enough', async () => {
    const filings = files.find(({ source }) => source === 'filings')
    for (const marginal of filings?.marginals ?? []) {
      const { atMinimum } = await ask(marginal, 'filings')
      const [isShown, above] = [shown(marginal).length > 0, marginal.atMinimum?.above]
      expect(atMinimum?.share).toEqual(
        isShown
          ? (marginal.atMinimum?.rows ?? Number.NaN) / marginal.rows
          : expect.objectContaining({ reason: 'small-sample' }),
      )
      const hasMedian = isShown && above && shown(above).length > 0
      expect(atMinimum?.p50).toMatchObject({
        kind: hasMedian ? 'known' : 'unknown',
        ...(hasMedian && { usd: above.p50 }),
      })
    }
    const { atMinimum } = await read(`/evidence?role=${sre}&source=postings-aijobs`, evidenceAnswerSchema)
    expect(atMinimum).toBeUndefined()
  })

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
  )

  test('no rank of a hidden sample, and none in the tails of one that shows quartiles only', async () => {
    for (const file of kept) {
      for (const marginal of file.marginals.filter((_, index) => index % 7 === 0)) {
        const { role, level, place, year } = marginal
        for (const usd of [20_000, 150_000, 9_000_000]) {
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
  })

  test('no chance that rests on fewer than ten and ten', async () => {
    for (const file of kept) {
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
  })
})

describe('/classify', () => {
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

describe('/places', () => {
  test('every text is answered, and what it answers other addresses take', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (q) => {
        fc.pre(q.trim() !== '')
        await read(`/places?q=${encodeURIComponent(q)}`, placesMeantSchema)
      }),
      { numRuns: 50 },
    )
    const { places: meant } = await read('/places?q=Denver', placesMeantSchema)
    const [denver] = meant
    expect(places.areas.map(({ id }) => id)).toContain(denver?.id)
    await read(`/evidence?role=${sre}&source=occupation&place=${denver?.id}`, evidenceAnswerSchema)
  })
})

describe('what cannot be answered is refused, with the reason', () => {
  test.each([
    ['/evidence', 'missing-parameter', 'role'],
    [`/evidence?role=${sre}`, 'missing-parameter', 'source'],
    ['/evidence?role=wizard&source=filings', 'unknown-role', 'role'],
    [`/evidence?role=${sre},${sre}&source=filings`, 'unknown-role', 'role'],
    [`/evidence?role=${sre}&source=filings&source=filings`, 'repeated-parameter', 'source'],
    [`/evidence?role=${sre}&source=filings&level=`, 'malformed-parameter', 'level'],
    [`/evidence?role=${sre}&source=filings&place=Portland`, 'ambiguous-place', 'place'],
    [`/evidence?role=${sre}&source=filings&place=London`, 'unknown-place', 'place'],
    [`/evidence?role=${sre}&source=filings&place=${'x'.repeat(201)}`, 'invalid-value', 'place'],
    [`/evidence?role=${sre}&source=filings&place=US-ZZ`, 'unknown-place', 'place'],
    [`/evidence?role=${sre}&source=occupation&place=cbsa-00000`, 'unknown-place', 'place'],
    [`/evidence?role=${sre}&source=filings&year=2024.5`, 'malformed-parameter', 'year'],
    [`/evidence?role=${sre}&source=filings&seniority=senior`, 'unknown-parameter', 'seniority'],
    [`/percentile?role=${sre}&source=filings`, 'missing-parameter', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=-5`, 'invalid-value', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=1e5`, 'invalid-value', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=1`, 'invalid-value', 'usd'],
    [`/percentile?role=${sre}&source=filings&usd=165,000&place=US-ZZ`, 'unknown-place', 'place'],
    [`/out-earns?a=${sre}&source=filings`, 'missing-parameter', 'b'],
    [`/out-earns?a=${sre}&b=wizard&source=filings`, 'unknown-role', 'b'],
    [`/out-earns?a=${sre}&b=${sre}&source=filings&place=US-ZZ`, 'unknown-place', 'place'],
    ['/classify', 'missing-parameter', 'title'],
    ['/data/filings.csv?role=x', 'unknown-parameter', 'role'],
  ])('%s: %s %s', async (path, kind, parameter) => {
    const problem = await refusal(path)
    expect(problem).toMatchObject({ status: 400, type: `/data#problem-${kind}`, parameter })
  })

  test.each(['filings', 'manifest.json', '__proto__', 'x'.repeat(3000)])('there is no table %s', async (file) => {
    expect(await refusal(`/data/${file}`)).toMatchObject({ status: 404, parameter: 'file' })
  })

  test('whatever is asked, the answer has its documented shape and is no fault of ours', async () => {
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
  })
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
      expect(response.headers.get('Content-Disposition')).toMatch(
        new RegExp(`^attachment; filename="rolescope-.*${name.replace('.csv', '')}-\\d{4}-\\d\\d-\\d\\d\\.csv"$`),
      )
      const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' })
      expect(errors).toEqual([])
      expect(new Set(data.map((row) => row.length)).size).toBe(1)
      expect(data.length).toBeGreaterThan(1)
      expect(data.flat().filter((field) => /^[=+\-@\t\r\n]/.test(field) && Number.isNaN(Number(field)))).toEqual([])
    },
  )

  test.each(files.map((file) => [file.source, file] as const))(
    '%s: a hidden percentile is empty in the table, with the reason, and the counts are the file’s',
    async (source, file) => {
      const { text } = await fileOf(`${source}.csv`)
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
      expect(data).toHaveLength(file.marginals.length)
      for (const [index, row] of data.entries()) {
        const marginal = file.marginals[index] as Marginal
        const names = ['p10', 'p25', 'p50', 'p75', 'p90']
        expect(names.filter((name) => row[`${name}_usd`] !== '')).toEqual(shown(marginal))
        if (shown(marginal).length < names.length) expect(row.hidden).not.toBe('')
        if (shown(marginal).length === 0) expect(row.median_low_95_usd).toBe('')
        if (marginal.published) {
          expect(row).not.toHaveProperty('counts_by_wage')
          expect(row.notice).toContain('Open Database License (ODbL) 1.0')
          continue
        }
        const counted = (row.counts_by_wage ?? '').split(' ').map((pair) => pair.split(':').map(Number))
        expect(counted.reduce((sum, [, count]) => sum + (count ?? 0), 0)).toBe(marginal.n)
      }
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
