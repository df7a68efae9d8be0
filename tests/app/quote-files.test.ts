import fc from 'fast-check'
import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { GET as api } from '@/app/api/[[...path]]/route'
import { quoteFile } from '@/app/quote/files'
import { quoteIndex } from '@/app/quote/release-indexes'
import { dataset } from '@/data'
import { middleHalf } from '@/lib/engine/answer'
import { defaultQuote, quoteHref } from '@/lib/quote/address'
import { quoteView } from '@/lib/quote/view'
import { formatUsd } from '@/lib/words/format'
import { anyAsk } from '../lib/quotes'

const at = (path: string) => new NextRequest(`http://localhost${path}`)
const asked = '/quote?role=site-reliability-engineer&level=senior&place=US-CO&basis=filings&asOf=2027-01-15'

describe('a quote as a file', () => {
  test('is saved under a name, with its type', () => {
    for (const [format, type] of [
      ['csv', 'text/csv; charset=utf-8; header=present'],
      ['json', 'application/json; charset=utf-8'],
      ['svg', 'image/svg+xml'],
      ['png', 'image/png'],
    ] as const) {
      const { status, headers } = quoteFile(format)(at(asked))
      expect([status, headers.get('Content-Type')]).toEqual([200, type])
      expect(headers.get('Content-Disposition')).toMatch(
        /filename="rolescope-sre-senior-colorado(-filings)?-2027-01-15\.\w+"$/,
      )
    }
  })

  test('is the same bytes each time, and a PNG where a picture is asked for', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => quoteFile('png')(at(asked)).arrayBuffer()))
    expect(
      Buffer.from(first as ArrayBuffer)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(Buffer.from(first as ArrayBuffer).equals(Buffer.from(second as ArrayBuffer))).toBe(true)
  })

  test.each([
    [`${asked}&offer=12o000`, 'the letter “o”'],
    [`${asked}&version=2020.01.01`, 'No quotes are kept of the release “2020.01.01”'],
    [`${asked}&wizard=1`, '“wizard” is not a setting of this page'],
    ['/quote?place=Atlantropa', '“Atlantropa” is not a place we know'],
    ['/quote?place=Portland', '“Portland” could be several places.'],
    ['/quote?place=London', '“London” is outside the United States'],
  ])('%s is refused in words', async (path, why) => {
    const answer = quoteFile('csv')(at(path))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(why)
  })

  test('says in words why there is nothing to draw, and has a table all the same', async () => {
    const path = '/quote?role=quality-engineer&place=US-PR&basis=filings&asOf=2040-01-01'
    expect(quoteFile('svg')(at(path)).status).toBe(404)
    expect(await quoteFile('csv')(at(path)).text()).toContain('Quotes reach 5 years past that at most')
  })
})

test('page, API, JSON, CSV and picture have the same figures', async () => {
  await fc.assert(
    fc.asyncProperty(anyAsk, async (ask) => {
      const address = { ...defaultQuote, ...ask }
      const facts = quoteIndex(null)
      const { answer } = quoteView(facts, facts, dataset.jurisdictions, address)
      const query = quoteHref(address).replace('/quote', '')
      const json = await quoteFile('json')(at(`/quote${query}`)).text()
      const fromApi = await api(at(`/api/v1/quote${query}`))
      expect(await fromApi.text()).toBe(json)
      const drawn = quoteFile('svg')(at(`/quote${query}`))
      const csv = await quoteFile('csv')(at(`/quote${query}`)).text()
      if (answer.kind === 'unknown') return
      const middle = middleHalf(answer)
      const svg = await drawn.text()
      const { percentiles, band } = JSON.parse(json)
      const sent = answer.kind === 'band' ? [band.lowUsd, band.highUsd] : [percentiles.p25.usd, percentiles.p75.usd]
      for (const [index, usd] of [middle.lowUsd, middle.highUsd].entries()) {
        const exact = Math.round(usd * 100) / 100
        expect(sent[index]).toBe(exact)
        expect(csv).toContain(`,${exact},usd`)
        expect(svg).toContain(formatUsd(usd))
      }
    }),
    { numRuns: 200 },
  )
})
