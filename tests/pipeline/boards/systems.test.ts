import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ashbyBoard, ashbyPart, boardServer, greenhouseBoard, leverPage } from './board-server'
import { Bench } from './run'

let bench: Bench
beforeEach(() => {
  bench = new Bench()
})
afterEach(() => {
  vi.restoreAllMocks()
  bench.close()
})

/** Runs over one board that answers so; returns the rows, the report, and the addresses asked. */
async function boardOf(board: string, reply: (path: string) => unknown) {
  const server = await boardServer((path) => ({ body: reply(path) }))
  try {
    const { code, text } = await bench.run(server.address, bench.list(board))
    expect(code).toBe(0)
    return { rows: await bench.rows(), text, paths: server.asked.map(({ path }) => path) }
  } finally {
    await server.close()
  }
}

const range = (low: number, high: number, title = '', more: object = {}) => ({
  min_cents: low * 100,
  max_cents: high * 100,
  currency_type: 'USD',
  title,
  blurb: '',
  ...more,
})

describe('Greenhouse', () => {
  const read = (...jobs: readonly { readonly content?: string; readonly [field: string]: unknown }[]) =>
    boardOf('greenhouse,vault', () => greenhouseBoard(...jobs))

  test('is asked for the texts and the pay; a row is of the day the board stood so, with the first posting kept', async () => {
    const { rows, paths, text } = await read({ pay_input_ranges: [range(150_000, 180_000)] })
    expect(paths).toEqual(['/v1/boards/vault/jobs?content=true&pay_transparency=true'])
    expect(rows).toEqual([
      {
        employer: 'Vault-Tec',
        title: 'Site Reliability Engineer',
        place: 'New York, NY',
        states: ['NY'],
        isRemote: false,
        month: '2026-11',
        firstSeen: '2026-09-14',
        lowUsd: 150_000,
        highUsd: 180_000,
        unit: 'year',
        note: 'first posted 2026-09-14',
        feed: 'Greenhouse job board',
      },
    ])
    expect(text).toContain('Read 1 of 1 board. ')
    expect(text).toContain('has 1 range.')
  })

  test('its fields come before its text, each zone as a row of its own place', async () => {
    const { rows } = await read({
      content: '<p>Base salary $1 - $2</p>',
      pay_input_ranges: [
        range(180_000, 220_000, 'NYC Pay Range'),
        range(170_000, 210_000, 'Zone 2 (Denver, CO; Austin, TX)'),
        range(160_000, 200_000, 'All other US locations'),
      ],
    })
    expect(rows.map(({ lowUsd, place, states, note }) => [lowUsd, place, states, note])).toEqual([
      [180_000, 'NYC', ['NY'], 'first posted 2026-09-14; zone: NYC Pay Range'],
      [
        170_000,
        'Denver, CO; Austin, TX',
        ['CO', 'TX'],
        'first posted 2026-09-14; zone: Zone 2 (Denver, CO; Austin, TX)',
      ],
      [160_000, 'United States', [], 'first posted 2026-09-14; zone: All other US locations'],
    ])
  })

  test('zones and levels without a place are of the places of the posting', async () => {
    const { rows } = await read({
      pay_input_ranges: [range(180_000, 220_000, 'Zone A'), range(170_000, 210_000, 'Senior, Denver team')],
    })
    expect(rows.map(({ place, note }) => [place, note])).toEqual([
      ['New York, NY', 'first posted 2026-09-14; zone: Zone A'],
      ['New York, NY', 'first posted 2026-09-14; zone: Senior, Denver team'],
    ])
  })

  test('an hour’s pay is told by the words of the field', async () => {
    const { rows, text } = await read(
      { pay_input_ranges: [range(60, 80, 'Hourly pay range')] },
      { pay_input_ranges: [range(60, 80, 'Pay range', { blurb: '&lt;p&gt;Paid by the hour.&lt;/p&gt;' })] },
      { pay_input_ranges: [range(60, 80, 'Pay range')] },
    )
    expect(rows.map(({ lowUsd, highUsd, unit }) => [lowUsd, highUsd, unit])).toEqual([
      [124_800, 166_400, 'hour'],
      [124_800, 166_400, 'hour'],
    ])
    expect(text).toContain('dropped 1: for a period that is not stated or not one of ours')
  })

  test('without fields its text is read, as the board writes it', async () => {
    const { rows } = await read({
      content: `<p>Vault-Tec raised $30M &amp; pays $500&nbsp;- $900 for referrals.</p>
<div class="content-pay-transparency"><div class="pay-input"><div class="description"><p>Pay varies by location.</p></div>
<div class="title">Zone A:</div><div class="pay-range"><span>$156,200</span><span class="divider">&mdash;</span><span>$234,200 USD</span></div></div>
<div class="pay-input"><div class="title">Colorado:</div><div class="pay-range"><span>$145,000</span><span class="divider">&mdash;</span><span>$217,000 USD</span></div></div></div>`,
    })
    expect(rows.map(({ lowUsd, highUsd, place }) => [lowUsd, highUsd, place])).toEqual([
      [156_200, 234_200, 'New York, NY'],
      [145_000, 217_000, 'Colorado'],
    ])
  })

  test('what is no base pay in US dollars is counted by its reason', async () => {
    const { rows, text } = await read(
      {},
      { content: '<p>Salary: up to $180,000</p>' },
      { content: '<p>The salary is $150,000.</p>' },
      { content: '<p>OTE: $200,000 - $250,000</p>' },
      { pay_input_ranges: [range(200_000, 250_000, 'OTE range')] },
      { pay_input_ranges: [range(200_000, 250_000, 'Pay', { currency_type: 'EUR' })] },
      { pay_input_ranges: [range(200_000, 200_000)] },
      { pay_input_ranges: [range(60_000, 190_000)] },
      { pay_input_ranges: [range(20_000, 25_000)] },
      { pay_input_ranges: [range(1_000_000, 1_600_000)] },
      { pay_input_ranges: [range(200_000, 100_000)] },
      { location: { name: 'Toronto, Ontario' }, content: '<p>Salary: $150,000 - $180,000</p>' },
      { pay_input_ranges: [range(150_000, 180_000, 'Zone 1'), range(150_000, 180_000, 'Zone 2')] },
    )
    expect(rows).toHaveLength(1)
    for (const line of [
      'dropped 2: on-target or total earnings, which are more than base pay',
      'dropped 2: one amount, not a range',
      'dropped 2: not in US dollars',
      'dropped 1: only the most that is paid (“up to”)',
      'dropped 1: no pay stated',
      'dropped 1: its high is over three times its low',
      'dropped 1: under $30,000 a year',
      'dropped 1: over $1,500,000 a year',
      'dropped 1: its high is under its low',
      'dropped 1: a range that the same advertisement gives twice',
    ])
      expect(text).toContain(line)
  })

  test('a posting that is not as documented is counted, and the others are read', async () => {
    const board = greenhouseBoard({ pay_input_ranges: [range(150_000, 180_000)] })
    const { rows, text } = await boardOf('greenhouse,vault', () => ({ jobs: [...board.jobs, { title: 7 }, null] }))
    expect(rows).toHaveLength(1)
    expect(text).toContain('2 postings not as documented: greenhouse/vault')
  })
})

describe('Lever', () => {
  const read = (...postings: readonly object[]) => boardOf('lever,acme', () => leverPage(...postings))
  const salary = (min: number | null, max: number | null, interval = 'per-year-salary', currency = 'USD') => ({
    salaryRange: { min, max, interval, currency },
  })

  test('is read by its fields', async () => {
    const locations = { location: 'Denver, CO', allLocations: ['Denver, CO', 'Remote - US'] }
    const { rows } = await read({ ...salary(120_000, 150_000), categories: locations, workplaceType: 'remote' })
    expect(rows).toMatchObject([
      {
        employer: 'Acme',
        title: 'Data Engineer',
        place: 'Denver, CO; Remote - US',
        states: ['CO'],
        isRemote: true,
        firstSeen: '2026-08-05',
        lowUsd: 120_000,
        highUsd: 150_000,
        feed: 'Lever job board',
      },
    ])
  })

  // METHODS, units: 2,080 hours, 52 weeks, 26 fortnights, 12 months; half months are 24.
  test.each([
    ['per-hour-wage', 50, 60, 104_000, 124_800, 'hour', ''],
    ['per-day-wage', 400, 500, 104_000, 130_000, 'year', '; stated by the day'],
    ['per-week-salary', 2_000, 2_500, 104_000, 130_000, 'year', '; stated by the week'],
    ['bi-week-salary', 4_000, 5_000, 104_000, 130_000, 'year', '; stated by the fortnight'],
    ['semi-month-salary', 5_000, 6_000, 120_000, 144_000, 'year', '; stated by the half-month'],
    ['per-month-salary', 10_000, 12_000, 120_000, 144_000, 'year', '; stated by the month'],
  ])('%s is made yearly', async (interval, min, max, low, high, unit, note) => {
    const { rows } = await read(salary(min, max, interval))
    expect(rows).toMatchObject([{ lowUsd: low, highUsd: high, unit, note: `first posted 2026-08-05${note}` }])
  })

  test('other intervals, single amounts, other currencies and on-target earnings are dropped', async () => {
    const { rows, text } = await read(
      salary(90_000, 120_000, 'one-time'),
      salary(90_000, null),
      salary(90_000, 120_000, 'per-year-salary', 'CAD'),
      { ...salary(90_000, 120_000), salaryDescription: '<div>On-target earnings; half is commission.</div>' },
    )
    expect(rows).toEqual([])
    expect(text).toContain('dropped 1: for a period that is not stated or not one of ours')
    expect(text).toContain('dropped 1: one amount, not a range')
    expect(text).toContain('dropped 1: not in US dollars')
    expect(text).toContain('dropped 1: on-target')
  })

  test('without fields all its text is read', async () => {
    const { rows } = await read(
      { description: '<div>Salary: $120,000 - $150,000</div>' },
      { lists: [{ text: 'Pay', content: '<li>$130,000 - $160,000</li>' }] },
      { additional: '<p>Base salary <b>$140,000</b> – <b>$170,000</b></p>' },
      { salaryDescription: '<p>$150,000 - $180,000 per year</p>', salaryRange: { min: null, max: null } },
    )
    expect(rows.map(({ lowUsd }) => lowUsd)).toEqual([120_000, 130_000, 140_000, 150_000])
  })

  test('its pages are read to the last one', async () => {
    const all = Array.from({ length: 203 }, (_, index) => ({
      text: `Engineer ${index}`,
      ...salary(100_000 + index, 150_000),
    }))
    const page = (path: string) => {
      const skip = Number(new URL(path, 'http://x').searchParams.get('skip'))
      return leverPage(...all.slice(skip, skip + 100))
    }
    const { rows, paths } = await boardOf('lever,acme', page)
    expect(rows).toHaveLength(203)
    expect(paths).toEqual([0, 100, 200].map((skip) => `/v0/postings/acme?mode=json&skip=${skip}&limit=100`))
  })

  test('a host that passes over the page asked for is not asked for ever', async () => {
    const same = Array.from({ length: 100 }, (_, index) => ({
      text: `Engineer ${index}`,
      ...salary(100_000 + index, 150_000),
    }))
    const { rows, paths } = await boardOf('lever,acme', () => leverPage(...same))
    expect([rows.length, paths.length]).toEqual([100, 2])
  })
})

describe('Ashby', () => {
  const read = (...jobs: readonly object[]) => boardOf('ashby,Acme Labs,Acme Labs', () => ashbyBoard(...jobs))
  const paid = (...components: readonly object[]) => ({
    compensation: { compensationTiers: [{ title: '', components }] },
  })

  test('is asked for compensation; its tiers are zones, and only their salaries are pay', async () => {
    const { rows, paths } = await read({
      secondaryLocations: [{ location: 'Denver' }],
      compensation: {
        compensationTierSummary: '$150K – $200K • Multiple Ranges',
        summaryComponents: [ashbyPart(150_000, 200_000)],
        compensationTiers: [
          {
            title: 'San Francisco',
            components: [
              ashbyPart(0.5, 1.75, { compensationType: 'EquityPercentage', interval: 'NONE', currencyCode: null }),
              ashbyPart(170_000, 200_000),
            ],
          },
          { title: 'Zone B', components: [ashbyPart(150_000, 180_000)] },
        ],
      },
    })
    expect(paths).toEqual(['/posting-api/job-board/Acme%20Labs?includeCompensation=true'])
    expect(
      rows.map(({ employer, lowUsd, place, states, firstSeen }) => [employer, lowUsd, place, states, firstSeen]),
    ).toEqual([
      ['Acme Labs', 170_000, 'San Francisco', ['CA'], '2026-04-30'],
      ['Acme Labs', 150_000, 'San Francisco; Denver', ['CA', 'CO'], '2026-04-30'],
    ])
  })

  test('without tiers its summary counts; without either, or hidden, its text does', async () => {
    const text = { descriptionHtml: '<p>Salary: $140,000 - $150,000</p>' }
    const { rows } = await read(
      { compensation: { compensationTiers: [], summaryComponents: [ashbyPart(150_000, 200_000)] } },
      { compensation: { compensationTiers: [], summaryComponents: [] }, ...text },
      { ...paid(ashbyPart(150_000, 200_000)), shouldDisplayCompensationOnJobPostings: false, ...text },
      { descriptionHtml: null, descriptionPlain: 'Salary: $130,000 - $150,000' },
    )
    expect(rows.map(({ lowUsd }) => lowUsd)).toEqual([150_000, 140_000, 140_000, 130_000])
  })

  test('intervals are made yearly; those that are none are dropped', async () => {
    const { rows, text } = await read(
      paid(ashbyPart(50, 60, { interval: '1 HOUR' })),
      paid(ashbyPart(10_000, 12_000, { interval: '1 MONTH' })),
      paid(ashbyPart(150_000, 180_000, { interval: 'NONE' })),
      paid(ashbyPart(150_000, 180_000, { interval: '1 TIME' })),
      paid(ashbyPart(150_000, null)),
      paid(ashbyPart(150_000, 180_000, { currencyCode: 'GBP' })),
      paid(ashbyPart(150_000, 180_000, { summary: 'OTE $150K – $180K' })),
    )
    expect(rows.map(({ lowUsd, unit }) => [lowUsd, unit])).toEqual([
      [104_000, 'hour'],
      [120_000, 'year'],
    ])
    expect(text).toContain('dropped 2: for a period that is not stated or not one of ours')
    expect(text).toContain('dropped 1: one amount, not a range')
    expect(text).toContain('dropped 1: not in US dollars')
    expect(text).toContain('dropped 1: on-target')
  })

  test('unlisted postings are left out; hybrid is not remote', async () => {
    const pay = paid(ashbyPart(150_000, 180_000))
    const { rows, text } = await read(
      { ...pay, isListed: false },
      { ...pay, isRemote: true, workplaceType: 'Hybrid' },
      { ...pay, isRemote: true, workplaceType: 'Remote' },
      { ...pay, isRemote: true, workplaceType: null },
    )
    expect(rows.map(({ isRemote }) => isRemote)).toEqual([false, true, true])
    expect(text).toContain('dropped 1: not listed by the board')
  })
})
