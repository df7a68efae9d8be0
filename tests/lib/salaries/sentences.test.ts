import { describe, expect, test } from 'vitest'
import type { Cell } from '@/data/schema/market'
import { explorer } from '@/lib/salaries/page'
import {
  describeSample,
  describeSelection,
  dotsSentence,
  salariesHeadline,
  salariesLead,
  sourceNotes,
  unplacedOffer,
} from '@/lib/salaries/sentences'
import { type RolePay, type SalariesView, salariesView } from '@/lib/salaries/view'
import { measuredSources } from '@/lib/source/registry'
import { known, unknown } from '@/lib/value/absence'
import { formatUsd } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { law } from '../../law'
import {
  address,
  anyWagesByRole,
  backend,
  countsOf,
  performance,
  smallData,
  smallFiles,
  smallView,
  sre,
  viewOf,
} from '../salaries'
import { checkWriting } from '../writing'

const ten = (usd: number) => Array<number>(10).fill(usd)
/** A hundred to two hundred thousand in ten steps, the middle ones `spread` apart. */
const around = (usd: number, spread: number) => Array.from({ length: 11 }, (_, index) => usd + (index - 5) * spread)
const onlyPay = (view: SalariesView) => view.pays[0] as RolePay

describe('the headline', () => {
  test('of one role is the middle half of its pay', () => {
    // Eleven wages 2,000 apart: the 3.5th and 8.5th are 145,000 and 155,000.
    expect(salariesHeadline(viewOf({ [sre]: around(150_000, 2_000) }))).toBe(
      'The middle half of filed pay for SREs is $145–155k.',
    )
  })

  test('of two is who earns more, and how often', () => {
    // 120,000 beats the ten at 110,000 and ties with ten at 120,000: 75%. DeLong: √(20 × 1/16 ÷ 19 ÷ 20) = .0574, so 64–86%.
    const pay = { [sre]: ten(120_000), [backend]: [...ten(110_000), ...ten(120_000)] }
    expect(salariesHeadline(viewOf(pay))).toBe('An SRE earns more than a backend engineer 75% (64–86%) of the time.')
  })

  test('of two thin samples, or of three roles, is the medians from the highest', () => {
    expect(salariesHeadline(viewOf({ [sre]: ten(110_000).slice(4), [backend]: ten(120_000) }))).toBe(
      'The median of filed pay is $120k for backend engineers and $110k for SREs.',
    )
    expect(salariesHeadline(viewOf({ [sre]: ten(1.1e5), [backend]: ten(1.3e5), [performance]: ten(1.2e5) }))).toBe(
      'The median of filed pay is $130k for backend engineers, $120k for performance engineers and $110k for SREs.',
    )
  })

  test('without a figure says that there is none or too few, beside those of other roles', () => {
    expect(salariesHeadline(viewOf({ [performance]: [] }))).toBe('No filings for performance engineers here.')
    expect(salariesHeadline(viewOf({ [performance]: [1e5] }))).toBe(
      'Too few filings for performance engineers to show pay.',
    )
    expect(salariesHeadline(viewOf({ [sre]: ten(120_000), [backend]: [1e5] }))).toBe(
      'The median of filed pay is $120k for SREs. Too few filings for backend engineers to show pay.',
    )
    // One of the two has some.
    expect(salariesHeadline(viewOf({ [performance]: [], [backend]: [1e5] }))).toBe(
      'Too few filings for performance and backend engineers to show pay.',
    )
    expect(salariesHeadline(smallView({ source: 'postings-aijobs' }))).toBe('No advertised ranges for SREs here.')
    expect(salariesHeadline(smallView({ source: 'occupation', roles: [performance] }))).toBe(
      'Pay in the role’s occupations: no figure for performance engineers here.',
    )
  })
})

/** The view of ads of several years, in which each role has these wages. */
function viewOfYears(wages: Readonly<Record<number, Wages>>, year: number | 'all' = 'all') {
  const years = Object.keys(wages).map(Number)
  const cells = years.flatMap((of) =>
    Object.entries(wages[of] ?? {}).map(([role, each]): Cell => {
      return { role, level: 'mid', place: 'US', year: of, rows: each.length, counts: countsOf(each) }
    }),
  )
  const counted = (role: string, of: number | 'all', n: number) =>
    (['mid', 'all'] as const).map((level) => {
      return { role, level, place: 'US', year: of, n, rows: n, employers: null, largest: null }
    })
  const marginals = [sre, backend].flatMap((role) => {
    const own = cells.filter((cell) => cell.role === role)
    const all = own.reduce((sum, { rows }) => sum + rows, 0)
    return [...counted(role, 'all', all), ...own.flatMap((cell) => counted(role, cell.year, cell.rows))]
  })
  const file = {
    source: 'postings-aijobs',
    years: years.map((of) => ({ year: of, referenceMonth: `${of}-06` })),
    cells,
    marginals,
  }
  const { facts } = explorer(smallData, [...smallFiles, file])
  return salariesView(facts, address({ roles: [sre, backend], source: 'postings-aijobs', year }), null)
}

type Wages = Readonly<Record<string, readonly number[]>>

describe('the line under it', () => {
  const apart = { [sre]: Array<number>(40).fill(110_000), [backend]: Array<number>(40).fill(130_000) }
  const alike = { [sre]: ten(150_000), [backend]: ten(150_000) }
  const [low, high] = [ten(110_000), ten(170_000)]

  test('says what the newest year finds where all years together find something else', () => {
    // Ten of ten ties: one half; no wage beats another, so no placement differs and the interval has no width.
    expect(salariesLead(viewOfYears({ 2024: apart, 2026: alike }))).toMatch(
      / In 2026 alone, SREs and backend engineers are paid about alike: 50% \(50%\) of the time an SRE earns more\.$/,
    )
    expect(
      salariesLead(viewOfYears({ 2024: { [sre]: low, [backend]: high }, 2026: { [sre]: high, [backend]: low } })),
    ).toMatch(/ In 2026 alone, an SRE earns more than a backend engineer /)
  })

  test('says nothing of it where both find the same, the newest is too thin, or one year is asked for', () => {
    expect(salariesLead(viewOfYears({ 2024: apart, 2026: apart }))).not.toContain('alone')
    expect(salariesLead(viewOfYears({ 2024: apart, 2026: { [sre]: [1e5], [backend]: [1e5] } }))).not.toContain('alone')
    expect(salariesLead(viewOfYears({ 2024: apart, 2026: alike }, 2024))).not.toContain('alone')
  })

  test('says how far apart the medians are and whose pay is more spread out', () => {
    const [narrow, wide] = [around(150_000, 1_000), around(170_000, 5_000)]
    expect(salariesLead(viewOf({ [sre]: narrow, [backend]: wide }))).toBe(
      'The median is $20k higher for backend engineers. Their pay is also more spread out.',
    )
    expect(salariesLead(viewOf({ [sre]: around(190_000, 1_000), [backend]: wide }))).toBe(
      'The median is $20k higher for SREs. Pay for backend engineers is more spread out.',
    )
    expect(salariesLead(viewOf({ [backend]: around(160_000, 1_000), [sre]: narrow }))).toBe(
      'The median is $10k higher for backend engineers.',
    )
  })

  test('names both medians, and no one as higher, where no difference is clear', () => {
    const [narrow, wide] = [around(150_000, 1_000), around(160_000, 5_000)]
    expect(salariesLead(viewOf({ [sre]: narrow, [backend]: wide }))).toBe(
      'The medians are $160k for backend engineers and $150k for SREs. Pay for backend engineers is more spread out.',
    )
    // With under ten on a side nothing is known of who is ahead; the headline has the medians.
    expect(salariesLead(viewOf({ [sre]: narrow.slice(3), [backend]: wide }))).toBe(
      'Pay for backend engineers is more spread out.',
    )
  })

  test('speaks of a spread from a tenth more on', () => {
    const lead = (spread: number) =>
      salariesLead(viewOf({ [sre]: around(150_000, spread), [backend]: around(150_000, 1_000) }))
    expect(lead(1_090)).toBe('Both medians are $150k.')
    expect(lead(1_110)).toBe('Both medians are $150k. Pay for SREs is more spread out.')
  })

  test('of equal medians still names whose pay is more spread out', () => {
    const [narrow, wide] = [around(150_000, 1_000), around(150_000, 5_000)]
    for (const pay of [
      { [sre]: narrow, [backend]: wide },
      { [backend]: wide, [sre]: narrow },
    ])
      expect(salariesLead(viewOf(pay))).toBe('Both medians are $150k. Pay for backend engineers is more spread out.')
    expect(salariesLead(viewOf({ [sre]: narrow, [backend]: narrow }))).toBe('Both medians are $150k.')
  })

  test('says nothing of a spread that is not known', () => {
    // The survey publishes some quartiles only as "at or above" a limit.
    const view = viewOf({ [sre]: around(150_000, 1_000), [backend]: around(180_000, 5_000) })
    const p75 = unknown('out-of-range', 'At least $239,200.')
    const pays = view.pays.map((pay) => ({ ...pay, percentiles: { ...pay.percentiles, p75 } }))
    expect(salariesLead({ ...view, pays })).toBe('The median is $30k higher for backend engineers.')
  })

  test('is silent of one role, of three and of what is hidden', () => {
    expect(salariesLead(viewOf({ [sre]: ten(120_000) }))).toBe('')
    expect(salariesLead(viewOf({ [sre]: ten(1e5), [backend]: ten(2e5), [performance]: ten(1e5) }))).toBe('')
    expect(salariesLead(viewOf({ [sre]: ten(120_000), [backend]: [1e5] }))).toBe('')
    expect(salariesLead(viewOf({ [sre]: [1e5], [backend]: ten(120_000) }))).toBe('')
  })
})

describe('whatever the figures', () => {
  law('the sentences are whole, and what they say is so', [anyWagesByRole], (wages) => {
    const view = viewOf(wages)
    const headline = salariesHeadline(view)
    checkWriting(headline)
    const [a, b] = view.pays
    const chance = view.pairs[0]?.chance
    if (view.pays.length === 2 && chance?.kind === 'known') expect(headline).toContain('of the time')
    const said = [...headline.matchAll(/\$(\d+)k/g)].map(([, thousands]) => Number(thousands))
    expect(said).toEqual(said.toSorted((x, y) => y - x))

    const lead = salariesLead(view)
    if (lead !== '') checkWriting(lead)
    const higher = [a, b].filter((pay) => pay && lead.includes(`higher for ${nameJobs([pay.role])}.`))
    const wider = [a, b].filter((pay) => pay && lead.includes(`Pay for ${nameJobs([pay.role])} is more spread`))
    const spread = lead.includes('Their pay') ? higher[0] : wider[0]
    const [other, narrower] = [higher[0], spread].map((one) => (one === a ? b : a))
    if (higher[0] && other) expect(medianOf(higher[0])).toBeGreaterThan(medianOf(other))
    if (spread && narrower) expect(spreadOf(spread)).toBeGreaterThan(spreadOf(narrower))
    if (lead.startsWith('Both')) expect(formatUsd(medianOf(a))).toBe(formatUsd(medianOf(b)))
    if (lead.includes('Their pay')) expect(higher).toHaveLength(1)
  })
})

function medianOf(pay: RolePay | undefined): number {
  if (pay?.percentiles.p50.kind !== 'known') throw new Error('a hidden median was spoken of')
  return pay.percentiles.p50.value
}

function spreadOf({ percentiles: { p25, p50, p75 } }: RolePay): number {
  if (p25.kind !== 'known' || p50.kind !== 'known' || p75.kind !== 'known') throw new Error('a hidden spread was told')
  return (p75.value - p25.value) / p50.value
}

describe('whom figures are about', () => {
  test.each([
    [{}, 'All levels, United States, Apr 2024 ± 4 months'],
    [{ level: 'senior', place: 'US-CA' }, 'Senior, California, Apr 2024 ± 4 months'],
    [{ level: 'mid', place: 'US-CA' }, 'Mid, California, all years'],
    [{ place: 'US-ZZ', year: 2024 }, 'All levels, US-ZZ, 2024'],
    [{ source: 'occupation', level: 'senior' }, 'All levels, United States, May 2024'],
    [{ source: 'postings-aijobs', roles: [backend] }, 'All levels, United States, Jul 2023–24'],
    [{ source: 'postings-aijobs', roles: [backend, sre], year: 2023 }, 'All levels, United States, Jul 2023'],
  ] as const)('%j', (part, said) => {
    expect(describeSelection(smallView(part))).toBe(said)
  })

  test('a month that is the middle of dated observations is called so', () => {
    const view = smallView({ source: 'postings', level: 'senior' })
    expect(describeSelection(view)).toBe('Senior, United States, May 2026')
    const dated = view.pays.map((pay) => ({
      ...pay,
      found: pay.found && { ...pay.found, month: '2026-03', shows: 'quartiles' as const },
      months: ['2026-03'],
    }))
    expect(describeSelection({ ...view, pays: dated })).toBe('Senior, United States, middle month Mar 2026')
    const later = dated.map((pay) => ({ ...pay, months: ['2026-08'] }))
    expect(describeSelection({ ...view, pays: [...dated, ...later] })).toBe(
      'Senior, United States, middle months Mar 2026–Aug 2026',
    )
    const thin = dated.map((pay) => ({ ...pay, found: pay.found && { ...pay.found, shows: 'none' as const } }))
    expect(describeSelection({ ...view, pays: thin })).toBe('Senior, United States, all years')
  })

  test('a sample is its observations, and its employers where they are named', () => {
    expect(describeSample(onlyPay(smallView()))).toBe('19 filings by 14 employers')
    expect(describeSample(onlyPay(viewOf({ [sre]: [1e5] })))).toBe('1 filing by 1 employer')
    expect(describeSample(onlyPay(smallView({ roles: [performance] })))).toBe('no filing')
    expect(describeSample(onlyPay(smallView({ source: 'postings-aijobs', roles: [backend] })))).toBe(
      '9 advertised ranges',
    )
    expect(describeSample(onlyPay(smallView({ source: 'occupation' })))).toBe('sample not stated')
  })
})

describe('a thin sample', () => {
  test('is said where it is drawn as dots', () => {
    expect(dotsSentence(onlyPay(viewOf({ [sre]: ten(1e5) })))).toBe('10 filings, shown as dots (a histogram needs 30).')
  })

  test('is not said of a histogram, of what is hidden, or of a survey', () => {
    const thirty = [...ten(1e5), ...ten(1e5), ...ten(1e5)]
    expect(dotsSentence(onlyPay(viewOf({ [sre]: thirty })))).toBeNull()
    expect(dotsSentence(onlyPay(viewOf({ [sre]: thirty.slice(1) })))).toContain('29 filings')
    expect(dotsSentence(onlyPay(viewOf({ [sre]: [1e5] })))).toBeNull()
    expect(dotsSentence(onlyPay(smallView({ source: 'occupation' })))).toBeNull()
  })
})

describe('an offer', () => {
  const pay = (offer: RolePay['offer']): RolePay => ({ ...onlyPay(smallView()), offer })

  test('that cannot be placed says why; of one that is, and without one, there is nothing to say', () => {
    expect(unplacedOffer(pay(unknown('no-data', 'There is no filing here.')), 150_000)).toBe(
      '$150k cannot be placed among SREs. There is no filing here.',
    )
    expect(unplacedOffer(pay(known({ at: 0.731, low: 0.667, high: 0.784 })), 150_000)).toBeNull()
    expect(unplacedOffer(pay(null), 150_000)).toBeNull()
  })
})

const said = (part: Parameters<typeof smallView>[0]) => sourceNotes(smallView(part)).join(' ')

test('every source says in whole sentences whose pay it is', () => {
  for (const source of measuredSources) {
    const notes = sourceNotes(smallView({ source, roles: [sre, backend] }))
    notes.forEach(checkWriting)
    expect(notes[0]).toMatch(/^The pay is that of /)
  }
})

test('filings say how many of them repeat others, and what is shown from how many employers', () => {
  // Nineteen distinct filings in twenty-two rows; of the other role there is none.
  const notes = said({ roles: [sre, performance] })
  expect(notes).toContain('Repeats of the same filing are counted once. SRE: 19 distinct of 22.')
  expect(notes).toContain('five distinct filings and employers,')
  expect(notes).not.toContain('Performance')
})

test('advertised ranges name no employers', () => {
  const notes = said({ source: 'postings-aijobs', roles: [backend] })
  expect(notes).toContain('Repeats of the same advertised range are counted once. Backend: 9 distinct of 12.')
  expect(notes).not.toContain('employers,')
})

test('a sample of nothing has no repeats, and a survey no sample', () => {
  expect(said({ roles: [performance] })).not.toContain('Repeats')
  const survey = said({ source: 'occupation' })
  expect(survey).toContain('average of the occupations’ published percentiles')
  expect(survey).not.toMatch(/Repeats|Quartiles/)
})
