/** Runs in the copy that house.ts makes: the added source stands wherever a source does, in its own words. */

import type { NextRequest } from 'next/server'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { describe, expect, test, vi } from 'vitest'
import ComparePage from '@/app/compare/[set]/page'
import DataPage from '@/app/data/page'
import { quoteFile } from '@/app/quote/files'
import QuotePage from '@/app/quote/page'
import RolePage from '@/app/roles/[id]/page'
import { countsFile, mapFile } from '@/app/salaries/files'
import SalariesPage from '@/app/salaries/page'
import { market } from '@/data'
import { evidenceAnswerSchema } from '@/lib/api/answer/evidence'
import { percentileAnswerSchema } from '@/lib/api/answer/percentile'
import { quoteReplySchema } from '@/lib/api/answer/quote-fields'
import { openApiSchema } from '@/lib/api/openapi/schemas'
import { cellRowsSchema } from '@/lib/api/rows/cells'
import { measuredSources } from '@/lib/source/registry'
import { capitalize } from '@/lib/words/format'
import { read, send } from '../app/api-requests'
import { added } from './house'

vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'localhost' }) }))
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  usePathname: () => '/',
  useRouter: () => ({}),
  useSearchParams: () => new URLSearchParams(),
}))

const role = 'backend-engineer'
const { id, name, noun, label, citation, scope } = added

async function shown(page: Promise<ReactNode> | ReactNode): Promise<{ html: string; text: string }> {
  // Once all of it has come, without the marks between its parts.
  const { prelude } = await prerender(await page)
  const html = (await new Response(prelude).text()).replace(/<!--.*?-->/g, '')
  const text = html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
  return { html, text: text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&') }
}
const sent = (query: string) => Promise.resolve(Object.fromEntries(new URLSearchParams(query)))
const salaries = (query: string) => shown(SalariesPage({ searchParams: sent(query) }))
const quote = (query: string) => shown(QuotePage({ searchParams: sent(query) }))
const request = (path: string) => ({ nextUrl: new URL(path, 'http://localhost') }) as unknown as NextRequest
/** What no page may say: a word that is missing. */
const never = /undefined|\bnull\b|\[object|NaN|no source of pay/

const own = market().cells[id]
const filed = market().cells.filings
const pick = (fits: (n: number, employers: number) => boolean) => {
  const found = filed?.marginals.find(
    (each) => each.level === 'all' && each.place !== 'US' && fits(each.n, each.employers ?? 0),
  )
  if (found === undefined) throw new Error('no such selection')
  return found
}

describe('/salaries', () => {
  test('offers it, and shows its cells in its words', async () => {
    const { html, text } = await salaries(`source=${id}&role=${role}`)
    expect(html).toContain(`<option value="${id}" selected="">${name}</option>`)
    const all = own?.marginals.find((each) => each.role === role && each.level === 'all' && each.place === 'US')
    expect(text).toContain(`${all?.n.toLocaleString('en-US')} ${noun}s`)
    for (const words of [
      scope,
      `Distribution of ${added.pay}`,
      added.oneYear as string,
      `${capitalize(added.pay)} by role, level and place`,
    ])
      expect(text).toContain(words)
    expect(text).toContain(`Quartiles are shown from five distinct ${noun}s, the 10th`)
    expect(html).toContain(`/api/v1/data/${id}.csv`)
    expect(text).not.toMatch(never)
  })

  test('hides what is too small by its observations alone, as it names no employers', async () => {
    const small = pick((n) => n > 0 && n < 5)
    const { text } = await salaries(`source=${id}&role=${small.role}&place=${small.place}`)
    expect(text).toMatch(new RegExp(`Only ${small.n} ${noun}s?: fewer than five ${noun}s, too few for a percentile`))
    const crowded = pick((n, employers) => n >= 10 && employers < 10)
    const answer = await read(
      `/evidence?role=${crowded.role}&source=${id}&place=${crowded.place}`,
      evidenceAnswerSchema,
    )
    expect(answer.percentiles.p10).toMatchObject({ kind: 'known' })
    expect(answer.employers).toMatchObject({ kind: 'unknown', why: 'The source names no employers.' })
  })

  test('has its map, with its own name in title, table and foot', async () => {
    const { text } = await salaries(`source=${id}&role=${role}&map=evidence`)
    expect(text).toContain(`Median ${added.basePay} of backend engineers by state`)
    expect(text).toContain(`Source: ${citation}, Apr 2024`)
    expect(text).toMatch(/Median Middle half Payslips /)
    const map = text.slice(text.indexOf(`Median ${added.basePay}`), text.indexOf('By year'))
    expect(map).not.toMatch(/filing|employer/i)
    const file = await mapFile('csv')(request(`/salaries/map.csv?source=${id}&role=${role}&map=evidence`)).text()
    expect(file).toContain(citation)
    const counts = countsFile(request(`/salaries/counts.csv?source=${id}&role=${role}`))
    expect(await counts.text()).toContain(id)
  })
})

describe('/quote', () => {
  test('makes a quote from it, and puts it beside the others', async () => {
    const { html, text } = await quote(`role=${role}&basis=${id}&place=US-CA`)
    expect(html).toContain(`<option value="${id}" selected="">${name}</option>`)
    expect(text).toContain(`${added.measure} a year`)
    expect(text).toMatch(new RegExp(`[0-9,]+ ${noun}s nationwide for this role and level, [0-9,]+ in California`))
    expect(text).toContain('A draft is made from posted ranges only.')
    expect(text).not.toMatch(never)
    expect((await quote(`role=${role}&place=US-CA`)).text).toContain(name)
  })

  test('says of an area why it holds nothing of it', async () => {
    const { text } = await quote(`role=${role}&basis=${id}&place=cbsa-12420`)
    expect(text).toContain('Not tested: no quote for a metro area from')
  })

  test('gives it as files', async () => {
    const answer = quoteFile('json')(request(`/quote/quote.json?role=${role}&basis=${id}`))
    expect(quoteReplySchema.parse(await answer.json())).toMatchObject({ kind: 'percentiles', basis: id })
  })
})

describe('the other pages', () => {
  test('a role has its strip, and two roles side by side have theirs', async () => {
    const profile = await shown(RolePage({ params: Promise.resolve({ id: role }) }))
    const compared = await shown(
      ComparePage({ params: Promise.resolve({ set: `${role}-vs-site-reliability-engineer` }) }),
    )
    for (const { text, html } of [profile, compared]) {
      expect(text).toContain(label)
      expect(html).toContain(`evidence.be.${id}`)
      expect(text).not.toMatch(never)
    }
    expect(profile.text).toContain(`The pay is that of ${added.population}.`)
  })

  test('/data lists its files beside the others', async () => {
    const { html, text } = await shown(DataPage())
    expect(text).toContain(`${added.download?.name} ${added.download?.holds}`)
    for (const format of ['csv', 'json']) expect(html).toContain(`href="/api/v1/data/${id}.${format}"`)
  })
})

describe('the API', () => {
  test('answers about it', async () => {
    const answer = await read(`/evidence?role=${role}&source=${id}`, evidenceAnswerSchema)
    expect(answer).toMatchObject({ source: id, measures: scope, sources: [id], proxy: false })
    const rank = await read(`/percentile?role=${role}&source=${id}&usd=150000`, percentileAnswerSchema)
    expect(rank.share).toMatchObject({ at: expect.any(Number) })
    const { otherBases } = await read(`/quote?role=${role}&level=senior&place=US-CA&basis=filings`, quoteReplySchema)
    expect(otherBases.map(({ basis }) => basis)).toContain(id)
    const area = await read(`/evidence?role=${role}&source=${id}&place=cbsa-12420`, evidenceAnswerSchema)
    expect(area.percentiles.p50).toMatchObject({ why: expect.stringMatching(/^Payslips name the state of a job/) })
  })

  test('gives all its cells, and describes them', async () => {
    const table = await read(`/data/${id}.json`, cellRowsSchema(id))
    expect(table[id]).toHaveLength(own?.marginals.length ?? 0)
    const { response } = await send(`/data/${id}.csv`)
    expect((await response.text()).split('\r\n')[1]).toMatch(new RegExp(`^${id},`))
    const described = JSON.stringify(await read('/openapi.json', openApiSchema))
    expect(described).toContain('#/components/schemas/Payslips')
    expect(described).toContain(`"${id}.csv"`)
    expect(described).toContain(measuredSources.map((each) => `"${each}"`).join(','))
    expect(measuredSources).toContain(id)
  })
})
