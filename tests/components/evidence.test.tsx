// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { MarketSection } from '@/components/data/MarketSection'
import { EvidenceTable } from '@/components/role/EvidenceTable'
import { RoleDemand } from '@/components/role/RoleDemand'
import { RolePay } from '@/components/role/RolePay'
import { SourceChip } from '@/components/ui/SourceChip'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import type { PostingCount } from '@/lib/evidence/demand'
import { unknown } from '@/lib/value/absence'
import { dottedStrip, filedStrip, hiddenStrip, proxyStrip } from '../evidence'
import { realRole } from '../roles'
import { checkPanels, renderComparison } from './page'
import { textOf } from './shown'

const role = realRole('site-reliability-engineer')
const strips = [filedStrip, dottedStrip, hiddenStrip, proxyStrip]

describe('the table of what was measured of a role', () => {
  test('has a row a source: sample, median, middle half and month, and a way to explore it', () => {
    render(<EvidenceTable role={role} strips={strips} />)
    const rows = screen.getAllByRole('row').slice(1)
    expect(rows.map((row) => [...row.querySelectorAll('td')].map(textOf))).toEqual([
      ['4030 employers', '$130k', '$115–145k', 'Apr 2024 ± 4 monthsone quarterly release of FY2024', 'Explore Filings'],
      ['12', '$172k', '$150–190k', 'Jul 2023–24', 'Explore aijobs.net'],
      [
        '3',
        'Only 3 advertised ranges: fewer than five advertised ranges, too few for a percentile.',
        'Jul 2024',
        'Explore isecjobs.com',
      ],
      ['not stated', '$130k', '$115–145k', 'May 2025', 'Explore Occupation'],
    ])
    const explore = screen.getAllByRole('link', { name: /^Explore/ })
    expect(explore.map((link) => link.getAttribute('href'))).toEqual([
      '/salaries?role=site-reliability-engineer&source=filings',
      '/salaries?role=site-reliability-engineer&source=postings-aijobs',
      '/salaries?role=site-reliability-engineer&source=postings-isecjobs',
      '/salaries?role=site-reliability-engineer&source=occupation',
    ])
    expect(textOf(rows[0])).toContain('base pay only; bonus and equity not included')
    expect(textOf(rows[3])).toContain('proxy')
    const minimum = '40% of these filings are at the legal minimum; those above it have a median of $140k.'
    expect(rows.map((row) => textOf(row)?.includes(minimum))).toEqual([true, false, false, false])
  })

  test('flags one large employer, and says “none” where nothing was observed', () => {
    const flagged = { ...filedStrip, oneEmployer: 'one employer is 31% of this' }
    render(<EvidenceTable role={role} strips={[flagged, { ...hiddenStrip, months: null }]} />)
    expect(screen.getByText('one employer is 31% of this')).toBeTruthy()
    expect(screen.getByText('none')).toBeTruthy()
  })
})

describe('a role’s pay', () => {
  const payOf = (of: Role, measured: readonly MeasuredPay[]) =>
    render(<RolePay role={of} steps={dataset.ladder.steps} strips={measured} />).container

  test('every figure opens its working, and no hidden figure has one', () => {
    const container = payOf(role, strips)
    checkPanels(container)
    const workings = [...container.querySelectorAll('[popover]')].map(({ id }) => id)
    expect(workings.filter((id) => id.startsWith('why=evidence'))).toEqual([
      'why=evidence.sre.filings',
      'why=evidence.sre.postings-aijobs',
      'why=evidence.sre.occupation',
    ])
  })

  test('of a role that no guide speaks of says so beside what was measured', () => {
    const container = payOf(realRole('data-engineer'), strips)
    expect(textOf(container)).toContain('no published band')
    expect(textOf(container)).toContain('Half of filed pay for data engineers is below $130k')
  })

  test('without a measurement is the guide’s alone', () => {
    const container = payOf(role, [])
    expect(container.querySelector('.evidence-table')).toBeNull()
    expect(textOf(container)).not.toContain('never pooled')
  })
})

describe('a comparison', () => {
  // Rendered once and kept as a copy, which the tests only read.
  let pay: Element | null
  beforeAll(() => {
    const page = renderComparison(['site-reliability-engineer', 'data-engineer'])
    pay = page.querySelector('#sources')?.cloneNode(true) as Element
    cleanup()
  })

  test('has a strip a source under each role’s band, each leading to its working', () => {
    const strips = [...(pay?.querySelectorAll('.plot-strip') ?? [])]
    expect(strips).toHaveLength(8)
    expect(strips.slice(0, 4).map((strip) => strip.querySelector('a')?.getAttribute('href'))).toEqual([
      '/roles/site-reliability-engineer#why=evidence.sre.filings',
      '/roles/site-reliability-engineer#why=evidence.sre.postings-aijobs',
      '/roles/site-reliability-engineer#pay',
      '/roles/site-reliability-engineer#why=evidence.sre.occupation',
    ])
    expect(strips[2]?.querySelectorAll('rect, line, circle')).toHaveLength(0)
  })

  test('puts the disagreement into words for each role, and whose pay each source counts', () => {
    const said = [...(pay?.querySelectorAll('.evidence-lines > li') ?? [])].map(textOf)
    expect(said[0]).toContain('The guide’s $140–190k holds the median of pay advertised on aijobs.net ($172k)')
    expect(said[1]).toContain('Half of filed pay for data engineers is below $130k')
    expect(textOf(pay)).toContain('never pooled')
  })

  test('has what was measured in a table of its own', () => {
    const twin = [...(pay?.querySelectorAll('table') ?? [])].at(-1)
    expect(twin?.querySelectorAll('tbody tr')).toHaveLength(2)
    expect(textOf(twin)).toContain(
      'median $130k, middle half $115–145k, n=40, 40% at the legal minimum, the rest $140k, Apr 2024 ± 4 months',
    )
  })
})

describe('demand', () => {
  const outlooks = unknown('no-data', 'No outlook.')
  const counted = { firstSeen: '2026-08-09', lastSeen: '2026-08-22', companies: 380, all: 16_081, ofRole: 5, inUs: 2 }
  const demandOf = (postings: PostingCount | null) =>
    render(<RoleDemand role={role} demand={{ outlooks, postings }} />).container

  test('is said with its sources', () => {
    const container = demandOf(counted)
    expect(textOf(container)).toContain('No outlook.')
    expect(textOf(container)).toContain('5 of 16,081 postings')
    expect(container.querySelector('a')?.getAttribute('href')).toBe('/data#source-posting-counts')
  })

  test('that is not counted is not stated', () => {
    expect(textOf(demandOf(null))).toContain('Postings: not stated.')
  })
})

describe('what was read', () => {
  const input = {
    file: 'filings.csv',
    source: 'filings',
    sha256: 'a'.repeat(64),
    rows: 1000,
    kept: 700,
    dropped: [
      { reason: 'part-time', rows: 200 },
      { reason: 'no wage', rows: 100 },
    ],
  }
  const listOf = (...inputs: (typeof input)[]) =>
    render(<MarketSection manifest={{ ...dataset.manifest, inputs }} sources={dataset.sources} />).container

  test('is a table a file whose rows add up, each dropped row with its reason', () => {
    const container = listOf(input)
    expect(textOf(container.querySelector('.input-table tbody'))).toBe(
      'Kept700Dropped: part-time200Dropped: no wage100Read1,000',
    )
    expect(textOf(container.querySelector('details.twin summary'))).toBe(
      'filings.csv: 1,000 rows read, 700 kept, 300 dropped',
    )
    expect(container.textContent).toContain(input.sha256)
  })

  test('of an unknown source is named by its id, and of no file nothing is listed', () => {
    expect(textOf(listOf({ ...input, source: 'else' }).querySelector('.input-table th'))).toBe('else')
    expect(listOf().querySelectorAll('table')).toHaveLength(0)
  })
})

test('the chip of a source that is not there is a mistake of ours', () => {
  expect(() => SourceChip({ id: 'nowhere' })).toThrow(RangeError)
})
