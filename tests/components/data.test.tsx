// @vitest-environment jsdom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import DataPage from '@/app/data/page'
import { evidenceAge } from '@/app/evidence'
import { FeedSection } from '@/components/data/FeedSection'
import { TryForm } from '@/components/data/TryForm'
import { TryWeek } from '@/components/data/TryWeek'
import { dataset, market } from '@/data'
import type { PostedFile } from '@/data/schema/posted'
import { problemKinds } from '@/lib/api/problem'
import { dataFiles } from '@/lib/api/rows/tables'
import { feedShares } from '@/lib/evidence/posted/feed-shares'
import { feedMonths, formatChange, largestSentence, leftWords } from '@/lib/evidence/posted/feed-words'
import { repositoryHref } from '@/lib/evidence/posted/feeds'
import { errorKinds, untestedKinds } from '@/lib/method/error-kinds'
import { errorFinding, untestedFinding } from '@/lib/method/error-words'
import { answerBands, answerMix, answerPercentile } from '@/lib/method/live-answers'
import { trialRows } from '@/lib/method/proof-trials'
import { methodsFinding, workedMethods } from '@/lib/method/worked'
import { readFigure } from '@/lib/site/urls'
import { claimsFrom, silences, sizeOf } from '@/lib/source/claims'
import { startWeek } from '@/lib/week/live'
import { formatNumber, formatShare, formatUsd } from '@/lib/words/format'
import { smallPosted } from '../lib/posted'
import { checkPanels } from './page'
import { textOf } from './shown'

const methods = workedMethods(dataset.methods)

// Rendered once and kept as a copy, which the tests only read.
const page = render(<DataPage />).container.cloneNode(true) as HTMLElement
cleanup()
const rowsOf = (part: Element | null | undefined) =>
  [...(part?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf))
const hrefsIn = (part: Element | null, links = 'a') =>
  [...(part?.querySelectorAll(links) ?? [])].map((link) => link.getAttribute('href'))

describe('the data page', () => {
  test('keeps every anchor that figures, chips and refusals point at, once each', () => {
    checkPanels(page)
    const anchors = [
      ...dataset.sources.map(({ id }) => `source-${id}`),
      ...methods.map(({ id }) => `method-${id}`),
      ...Object.keys(problemKinds).map((kind) => `problem-${kind}`),
      'sources',
      'market',
      'posting-rules',
      'proof',
      'not-stated',
      'methods',
      'downloads',
      'api',
      'changelog',
    ]
    const present = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(anchors.filter((id) => !present.includes(id))).toEqual([])
  })

  test('has one heading of the first level, and no level is skipped on the way down', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('every table has a caption, and every head of a row or column says which it is', () => {
    for (const table of page.querySelectorAll('table')) {
      expect(textOf(table.querySelector('caption'))).not.toBe('')
      expect([...table.querySelectorAll('th:not([scope])')]).toEqual([])
    }
  })

  test('carries no style in its markup, which the content policy would refuse', () => {
    expect(page.innerHTML).not.toMatch(/ style=/)
  })

  test('says how old the evidence is before when the data were made', () => {
    const lead = textOf(page.querySelector('.lead')) ?? ''
    expect(lead.indexOf(evidenceAge())).toBeGreaterThan(0)
    expect(lead.indexOf(evidenceAge())).toBeLessThan(lead.indexOf('Data version'))
  })

  test('names no figure that is not a number', () => {
    expect(page.textContent).not.toMatch(/NaN|undefined|\[object/)
  })
})

test.each(dataset.sources)('the source $id is shown with its weak spot, license, date and claims', (source) => {
  const block = page.querySelector(`#source-${source.id}`)
  const { total } = claimsFrom(source.id, dataset.roles)
  const terms = [...(block?.querySelectorAll('dt') ?? [])].map(textOf)
  const measured = source.kind === 'measured'
  expect(terms).toEqual([
    measured ? 'Rows kept' : 'Claims',
    'Evidence',
    'As of',
    'Read on',
    'Publisher',
    'License',
    'Credit',
    'Link',
  ])
  for (const fact of block?.querySelectorAll('dd') ?? []) expect(textOf(fact)).toMatch(/\S{2}/)
  expect(block?.textContent).toContain(source.weakSpot)
  const { rows } = sizeOf(source.id, dataset)
  const size = measured ? (rows > 0 ? formatNumber(rows) : 'none in this version') : `${total}`
  expect(textOf(block?.querySelector('dd'))?.startsWith(size)).toBe(true)
  expect(hrefsIn(block).filter((href) => href !== '#market')).toEqual(source.url === undefined ? [] : [source.url])
})

describe('collections of postings', () => {
  const [file] = Object.values(market().ranges) as [PostedFile]
  const section = page.querySelector('#feeds')
  const [collections, medians] = [...(section?.querySelectorAll('table') ?? [])]

  test('each stands with its months, rows, ranges and share, and links to where it is published', () => {
    expect(rowsOf(collections)).toEqual(
      feedShares(file).map((feed) => [
        feed.name,
        feedMonths(feed),
        formatNumber(feed.rows),
        formatNumber(feed.n),
        formatShare(feed.share),
      ]),
    )
    expect(hrefsIn(collections ?? null)).toEqual(file.feeds.map(({ name }) => repositoryHref(name)))
    expect(section?.textContent).toContain('We keep only these facts and none of the ad’s text.')
    expect(section?.textContent).not.toMatch(/licen[cs]e/i)
  })

  test('the largest is named first, with what leaving each large one out does to every role', () => {
    const shares = feedShares(file)
    const large = shares.filter(({ share }) => share >= 0.1)
    expect(textOf(section?.querySelector('.say'))).toContain(largestSentence(shares))
    expect(rowsOf(medians)).toHaveLength(file.roles.length)
    const performance = rowsOf(medians).find(([name]) => name?.includes('Performance')) ?? []
    expect(performance.slice(3)).toEqual(
      large.map(({ without }) => {
        const found = without.find(({ role }) => role === 'performance-engineer')
        if (found?.change.kind !== 'known' || found.p50Without.kind !== 'known') return found && leftWords(found)
        return `${formatChange(found.change.value)} ${formatUsd(found.p50Without.value)}`
      }),
    )
    for (const feed of large) expect(section?.textContent).toContain(`Without ${feed.name}, the median moves `)
  })
})

test('the medians stand, too, where no collection has a tenth of the ranges', () => {
  const file = { ...smallPosted, feeds: smallPosted.feeds.map((feed) => ({ ...feed, n: 0 })) }
  const { container } = render(<FeedSection file={file} roles={dataset.roles} />)
  const medians = [...container.querySelectorAll('table')].at(-1)
  // In the order of the roles: six of SREs from four employers, and one range of a backend engineer.
  expect(rowsOf(medians).map((row) => row.slice(1))).toEqual([
    ['6', 'too few employers'],
    ['1', 'too few ranges'],
  ])
})

describe('how good the quotes are', () => {
  const { quoteProof } = dataset
  const proof = page.querySelector('#proof') as HTMLElement

  test('opens with how far quotes usually miss, and what was never tested', () => {
    const errors = market().quotes.errors ?? []
    expect(proof.textContent).toContain(errorFinding(errors))
    expect(proof.textContent).toContain(untestedFinding(errors))
    const rows = rowsOf(proof.querySelector('table.error-table'))
    expect(rows).toHaveLength(errorKinds(errors).length + untestedKinds(errors).length)
    expect(rows.at(-1)?.slice(1)).toEqual(['Not tested'])
  })

  test('has a table a source, a row each way of keeping aside, and says what could not be tried', () => {
    const tables = [...proof.querySelectorAll('table.proof-table:not(.error-table)')]
    expect(tables).toHaveLength(quoteProof.sources.length)
    for (const [index, { source }] of quoteProof.sources.entries()) {
      const rows = rowsOf(tables[index])
      expect(rows).toHaveLength(5)
      const wide = trialRows(quoteProof, source).map((row) => row.wide?.share)
      expect(rows.map((row) => row[5]?.split('%')[0])).toEqual(
        wide.map((share) => (share === undefined ? undefined : formatNumber(share * 100))),
      )
      for (const row of rows.filter((each) => each.length === 2)) expect(row[1]).toMatch(/^Not tested: /)
    }
  })

  test('has four figures, each with words, a table twin, sources and a file', () => {
    const figures = within(proof).getAllByRole('figure')
    expect(figures).toHaveLength(4)
    const files = figures.map((figure) => {
      expect(figure.getAttribute('aria-label')).toMatch(/\. .+\.$/)
      expect(figure.querySelector('details.twin table')).not.toBeNull()
      expect(figure.textContent).toContain('Source: Filings, ')
      return within(figure).getByRole('link', { name: /^CSV/ }).getAttribute('href')
    })
    expect(files).toEqual(['errors', 'losses', 'calibration', 'coverage'].map((name) => `/data/proof/${name}.csv`))
  })

  test('reads out each drawing', () => {
    const filings = quoteProof.sources.find(({ source }) => source === 'filings')
    const label = `Filings: below the predicted percentiles lie ${formatNumber((filings?.below[0] ?? 0) * 100)}% for 10%,`
    const drawn = [...proof.querySelectorAll('svg[role=img]')].map((each) => each.getAttribute('aria-label') ?? '')
    expect(drawn.filter((each) => each.startsWith(label))).toHaveLength(1)
    const judged = quoteProof.roles.filter(({ n }) => n >= 60)
    expect(drawn.filter((each) => each.includes('the range holds'))).toHaveLength(judged.length)
  })

  test('says which data it was made for', () => {
    expect(proof.textContent).toContain(`Made for data version ${quoteProof.dataVersion}.`)
  })
})

test('what is not stated is counted role by role', () => {
  expect(rowsOf(page.querySelector('#not-stated'))).toEqual(
    silences(dataset.roles).map(({ role, sections, sectionCount, traits, traitCount }) => [
      role.shortName,
      `${sections.length} of ${sectionCount}`,
      `${traits} of ${traitCount}`,
      role.bands.length === 0 ? 'not stated' : String(role.bands.length),
    ]),
  )
  expect(textOf(page.querySelector('#not-stated dd'))).toMatch(/\w+\. \w/)
})

describe('methods', () => {
  test('open with how many of their values come out as expected', () => {
    expect(page.textContent).toContain(methodsFinding(methods))
  })

  test.each(methods)('$id shows its sources and every worked value beside what came out', (method) => {
    const block = page.querySelector<HTMLElement>(`#method-${method.id}`)
    const values = [...(block?.querySelectorAll('.vectors tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map(textOf),
    )
    expect(values).toEqual(
      method.cases.flatMap(({ vectors }) => vectors.map(({ expected, actual }) => [expected, actual])),
    )
    expect(hrefsIn(block, '.ticks a')).toEqual(method.sources.map(({ href }) => href))
  })
})

test('the files to download are figures that exist, of all roles', () => {
  const links = hrefsIn(page, '#downloads a')
  const ids = dataset.roles.map(({ id }) => id)
  const figures = links.flatMap((href) => {
    const [, kind, file] = /^\/figures\/(.+)\/(.+)$/.exec(href ?? '') ?? []
    return kind && file ? [readFigure(kind, file, ids)] : []
  })
  expect(figures.map((figure) => figure?.format)).toEqual(['csv', 'csv', 'csv'])
  expect(links).toEqual(expect.arrayContaining(dataFiles.map((name) => `/api/v1/data/${name}`)))
})

const bands = { aLow: '140k', aHigh: '200k', bLow: '130k', bHigh: '180k' }
const bandFields = Object.entries(bands).map(([name, value]) => ({ name, label: name, value }))
const bandsForm = () =>
  render(<TryForm kind="bands" title="Two bands" fields={bandFields} initial={answerBands(bands)} />).container
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })

describe('a live form', () => {
  test('answers what is typed', async () => {
    bandsForm()
    type('aHigh', '$160,000')
    await screen.findByText('The bands share $140,000–$160,000: 100% of A, 40% of B.')
  })

  test('says beside the field what cannot be read, and changes nothing that was typed', async () => {
    bandsForm()
    const field = screen.getByLabelText<HTMLInputElement>('aHigh')
    type('aHigh', '12o000')
    const refusal = await screen.findByText(/^“12o000” holds the letter “o”/, { selector: '.refusal span' })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.contains(refusal)).toBe(true)
    expect(field.value).toBe('12o000')
    expect(screen.getByLabelText<HTMLInputElement>('bLow').value).toBe('130k')
    type('aHigh', '170k')
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('false'))
  })

  test('tells those who listen once the typing rests', async () => {
    bandsForm()
    expect(screen.getByRole('status').textContent).toBe('')
    type('bHigh', '100k')
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('The high must lie above the low, $130,000.'),
    )
  })

  test('answers what stands in it when it comes alive, where that is not what it began with', async () => {
    const typed = { numbers: '1 2 3', p: '0.5' }
    const fields = [
      { name: 'numbers', label: 'Numbers', value: typed.numbers, long: true },
      { name: 'p', label: 'p', value: typed.p },
    ]
    const form = <TryForm kind="percentile" title="Percentile" fields={fields} initial={answerPercentile(typed)} />
    const container = document.createElement('div')
    container.innerHTML = renderToString(form)
    document.body.append(container)
    const numbers = container.querySelector<HTMLInputElement>('[name=numbers]')
    if (numbers) numbers.value = '7 8 9'
    render(form, { container, hydrate: true })
    await within(container).findByText('At p = 0.5 of 3 numbers the value is 8.')
    expect(numbers?.value).toBe('7 8 9')
    container.remove()
  })

  test('is a plain form to the API where it has an address, and needs script where it has none', () => {
    const typed = { activity: '30-40,60-70' }
    const fields = [{ name: 'activity', label: 'Activities', value: typed.activity }]
    const mix = render(
      <TryForm kind="mix" title="Mix" fields={fields} initial={answerMix(typed)} action="/api/v1/mix" />,
    ).container
    expect(mix.querySelector('form')?.getAttribute('action')).toBe('/api/v1/mix')
    expect(within(mix).getByRole('button').getAttribute('type')).toBe('submit')
    expect(mix.querySelector('.needs-script')).toBeNull()
    const alone = bandsForm()
    expect(alone.querySelector('form')).toBeNull()
    expect(alone.querySelector('.needs-script input')).not.toBeNull()
  })
})

describe('the sliders of a week', () => {
  const activities = [
    { id: 'one', name: 'Measuring', lowPercent: 30, highPercent: 40 },
    { id: 'two', name: 'Testing', lowPercent: 25, highPercent: 35 },
    { id: 'three', name: 'Fixing', lowPercent: 20, highPercent: 30 },
    { id: 'four', name: 'Planning', lowPercent: 10, highPercent: 20 },
  ]
  const start = startWeek(activities, [33.75, 28.75, 23.75, 13.75])
  const week = () =>
    render(<TryWeek title="A week" ink="performance" activities={activities} start={start} scale={50} />).container
  const move = (value: string) => fireEvent.change(screen.getByLabelText('Measuring'), { target: { value } })
  const shown = () => screen.getAllByRole('slider').map((slider) => slider.getAttribute('aria-valuetext'))

  test('moving one moves the others, so that the sum stays 100', async () => {
    week()
    move('40')
    await waitFor(() => expect(shown()).toEqual(['40%', '26.67%', '21.67%', '11.67%']))
  })

  test('an impossible value goes as far as it can, and says why', async () => {
    week()
    move('45')
    await screen.findByText(/^45% is not possible: with the other shares within their ranges/)
    expect(shown()[0]).toBe('40%')
  })

  test('a held share stays where it is, and the others can do less', async () => {
    const container = week()
    move('40')
    await waitFor(() => expect(shown()[0]).toBe('40%'))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hold Measuring' }))
    await screen.findByText('can be 25–30%')
    expect(screen.getByLabelText<HTMLInputElement>('Measuring').disabled).toBe(true)
    fireEvent.click(within(container).getByRole('button', { name: 'Back to the nearest week' }))
    expect(shown()).toEqual(['33.75%', '28.75%', '23.75%', '13.75%'])
  })
})
