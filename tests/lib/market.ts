/** Small market files, for tests that select from them: every number can be counted here. */
import type { EarlierPlaceFile } from '@/data/schema/earlier'
import type { Area, CellFile, Marginal, OccupationFile, PlaceFile, PlaceWages, PriceFile } from '@/data/schema/market'
import type { Published } from '@/data/schema/published'

const role = 'site-reliability-engineer'

/** Twelve senior filings in California, four in Texas; three of no stated level in Texas, all of one year. */
export const smallFilings: CellFile = {
  source: 'filings',
  years: [{ year: 2024, referenceMonth: '2024-04' }],
  cells: [
    {
      role,
      level: 'senior',
      place: 'US-CA',
      year: 2024,
      rows: 15,
      counts: [
        [100_000, 2],
        [150_000, 6],
        [200_000, 4],
      ],
    },
    { role, level: 'senior', place: 'US-TX', year: 2024, rows: 4, counts: [[120_000, 4]] },
    { role, level: 'unstated', place: 'US-TX', year: 2024, rows: 3, counts: [[90_000, 3]] },
  ],
  marginals: [
    { role, level: 'senior', place: 'US-CA', year: 2024, n: 12, rows: 15, employers: 10, largest: 2 },
    { role, level: 'senior', place: 'US-TX', year: 2024, n: 4, rows: 4, employers: 3, largest: 2 },
    { role, level: 'senior', place: 'US', year: 2024, n: 16, rows: 19, employers: 13, largest: 3 },
    { role, level: 'unstated', place: 'US-TX', year: 2024, n: 3, rows: 3, employers: 1, largest: 3 },
    { role, level: 'unstated', place: 'US', year: 2024, n: 3, rows: 3, employers: 1, largest: 3 },
    { role, level: 'all', place: 'US-CA', year: 2024, n: 12, rows: 15, employers: 10, largest: 2 },
    { role, level: 'all', place: 'US-TX', year: 2024, n: 7, rows: 7, employers: 4, largest: 3 },
    { role, level: 'all', place: 'US', year: 2024, n: 19, rows: 22, employers: 14, largest: 3 },
  ],
}

const backend = 'backend-engineer'

/** Six mid-level ranges of 2023 and three of 2024, nationally; no employer is named. */
export const smallPostings: CellFile = {
  source: 'postings-aijobs',
  years: [
    { year: 2023, referenceMonth: '2023-07' },
    { year: 2024, referenceMonth: '2024-07' },
  ],
  cells: [
    {
      role: backend,
      level: 'mid',
      place: 'US',
      year: 2023,
      rows: 9,
      counts: [
        [140_000, 3],
        [160_000, 3],
      ],
    },
    { role: backend, level: 'mid', place: 'US', year: 2024, rows: 3, counts: [[180_000, 3]] },
  ],
  marginals: (['mid', 'all'] as const).flatMap((level) =>
    ([2023, 2024, 'all'] as const).map((year) => ({
      role: backend,
      level,
      place: 'US',
      year,
      n: year === 'all' ? 9 : year === 2023 ? 6 : 3,
      rows: year === 'all' ? 12 : year === 2023 ? 9 : 3,
      employers: null,
      largest: null,
    })),
  ),
}

/**
 * Three senior posted ranges of two employers, each once in the country: two name a state, one of them two states and the area across
 * both; one is remote.
 */
export const smallPosted: CellFile = {
  source: 'postings',
  years: [{ year: 2026, referenceMonth: '2026-05' }],
  cells: (
    [
      [
        'US',
        [
          [150_000, 2],
          [190_000, 1],
        ],
      ],
      ['US-NJ', [[190_000, 1]]],
      [
        'US-NY',
        [
          [150_000, 1],
          [190_000, 1],
        ],
      ],
      ['US-remote', [[150_000, 1]]],
      ['cbsa-35620', [[190_000, 1]]],
    ] as const
  ).map(([place, counts]) => ({
    role,
    level: 'senior',
    place,
    year: 2026,
    rows: counts.reduce((sum, [, n]) => sum + n, 0),
    counts: counts.map(([usd, n]) => [usd, n]),
  })),
  marginals: (['senior', 'all'] as const).flatMap((level) =>
    (
      [
        ['US', 3, 2, 2],
        ['US-NJ', 1, 1, 1],
        ['US-NY', 2, 2, 1],
        ['US-remote', 1, 1, 1],
        ['cbsa-35620', 1, 1, 1],
      ] as const
    ).map(([place, n, employers, largest]) => ({ role, level, place, year: 2026, n, rows: n, employers, largest })),
  ),
}

const year = (year: number, p50: number | { atLeastUsd: number } | null, employment: number | null = 1000) => ({
  year,
  employment,
  meanUsd: 100_000,
  p10: 50_000,
  p25: 70_000,
  p50,
  p75: 120_000,
  p90: { atLeastUsd: 200_000 },
})

const outlook = {
  name: 'Makers',
  baseYear: 2024,
  projectedYear: 2034,
  employment: 2000,
  projected: 2200,
  growthPercent: 10,
  entryEducation: 'Bachelor’s degree',
  url: 'https://www.bls.gov/ooh/',
}

/**
 * Two occupations with one outlook and a third with none. The role is three parts makers and one part testers; the other role
 * has a fourth of its filings under makers and the rest where the survey has nothing.
 */
export const smallOccupations: OccupationFile = {
  years: [2021, 2022, 2023, 2024].map((each) => ({ year: each, referenceMonth: `${each}-05` })),
  occupations: [
    {
      soc: '15-1252',
      title: 'Makers',
      wages: [year(2021, 100_000), year(2022, 110_000), year(2023, { atLeastUsd: 115_000 }), year(2024, 133_100, null)],
      outlook,
    },
    {
      soc: '15-1253',
      title: 'Testers',
      wages: [year(2021, 100_000), year(2022, null), year(2023, 90_000), year(2024, 133_100)],
      outlook,
    },
    { soc: '15-1299', title: 'Others', wages: [], outlook: null },
  ],
  mixes: [
    {
      role,
      filings: 400,
      parts: [
        { soc: '15-1252', filings: 300 },
        { soc: '15-1253', filings: 100 },
      ],
    },
    {
      role: backend,
      filings: 4,
      parts: [
        { soc: '15-1299', filings: 3 },
        { soc: '15-1252', filings: 1 },
      ],
    },
  ],
  firstYear: 2022,
  lastYear: 2025,
}

/** What an occupation is paid in a place: every percentile a tenth of the median from the next; and whom it employs. */
export function paid(median: number, employment: number | null = 100): PlaceWages[string] {
  return [employment, median * 0.8, median * 0.9, median, median * 1.1, median * 1.2]
}

/**
 * Medians of software developers that the methods check places by, May 2025, and a few more to tell cases apart: SREs are three
 * parts developers and one part testers. Texas has no wages of testers, the north of California none at all, Connecticut nothing.
 */
export const smallPlaces: PlaceFile = {
  referenceMonth: '2025-05',
  references: { '15-1252': 141_486, '15-1253': 100_000 },
  areas: [
    area('cbsa-41860', 'San Francisco', ['US-CA'], { '15-1252': paid(186_640, 70), '15-1253': paid(130_000, 5) }),
    area('cbsa-41940', 'Santa Clara', ['US-CA'], { '15-1252': paid(213_110, 90) }),
    area('cbsa-35620', 'New York', ['US-NJ', 'US-NY'], { '15-1252': paid(166_270) }),
    area('cbsa-12420', 'Austin', ['US-TX'], { '15-1252': paid(139_150, 40) }),
    area('cbsa-12060', 'Atlanta', ['US-GA'], { '15-1252': paid(130_710) }),
    { id: '600001', name: 'Northern California', states: ['US-CA'], wages: { '15-1252': [30] }, living: null },
    { id: 'cbsa-25540', name: 'Hartford', states: ['US-CT'], wages: {}, living: null },
  ],
  livingYear: 2023,
  states: [
    {
      id: 'US-CA',
      name: 'California',
      wages: { '15-1252': paid(174_410, 300), '15-1253': paid(120_000, 20) },
      living: { name: 'California', rpp: 112.6 },
    },
    { id: 'US-CT', name: 'Connecticut', wages: {}, living: null },
    { id: 'US-TX', name: 'Texas', wages: { '15-1252': paid(132_150, 150) }, living: { name: 'Texas', rpp: 97.2 } },
  ],
}

function area(id: string, name: string, states: string[], wages: PlaceWages): Area {
  return { id, name, states, wages, living: { name, rpp: 118.23 } }
}

/** Places as releases had them before 2026.11.30: mean wages of areas beside national ones. */
export const earlierPlaces: EarlierPlaceFile = {
  wageYear: '2025–26',
  referenceMonth: '2024-05',
  nationalMeans: { '15-1252': 144_570, '15-1253': 110_260 },
  areas: [
    earlierArea('cbsa-41860', 'San Francisco', ['US-CA'], { '15-1252': 187_574, '15-1253': 138_444 }),
    earlierArea('cbsa-41940', 'Santa Clara', ['US-CA'], { '15-1252': 226_137 }),
    earlierArea('cbsa-12420', 'Austin', ['US-TX'], { '15-1252': 139_152 }),
    { id: 'cbsa-25540', name: 'Hartford', states: ['US-CT'], labour: { why: 'No wage is listed here.' }, living: null },
  ],
  livingYear: 2023,
  states: smallPlaces.states.map(({ id, name, living }) => ({ id, name, living })),
}

function earlierArea(id: string, name: string, states: string[], means: Record<string, number>) {
  return { id, name, states, labour: { means }, living: { name, rpp: 118.23 } }
}

/** Consumer prices of three months. */
export const smallPrices: PriceFile = {
  series: 'CPI-U',
  months: [
    ['2024-04', 300],
    ['2024-05', 303],
    ['2026-05', 330],
  ],
}

/** Forty back-end answers of the United States, twelve of them of 6–9 years and three of 0–2, and thirty of Germany: kept as percentiles. */
export const smallSurvey: CellFile = {
  source: 'survey',
  years: [{ year: 2025, referenceMonth: '2025-06' }],
  cells: [],
  marginals: [
    stated('all', 'US', 40, {
      p10: 100_000,
      p25: 140_000,
      p50: 170_000,
      p75: 210_000,
      p90: 300_000,
      median95: [160_000, 180_000],
    }),
    stated('senior', 'US', 12, {
      p10: 110_000,
      p25: 130_000,
      p50: 150_000,
      p75: 180_000,
      p90: 200_000,
      median95: [130_000, 180_000],
    }),
    stated('junior', 'US', 3, { p10: null, p25: null, p50: null, p75: null, p90: null, median95: null }),
    stated('all', 'DE', 30, {
      p10: 50_000,
      p25: 65_000,
      p50: 78_000,
      p75: 95_000,
      p90: 120_000,
      median95: [70_000, 88_000],
    }),
    stated('mid', 'DE', 7, { p10: null, p25: 60_000, p50: 65_000, p75: 70_000, p90: null, median95: null }),
    stated('unstated', 'DE', 2, { p10: null, p25: null, p50: null, p75: null, p90: null, median95: null }),
  ],
}

function stated(level: Marginal['level'], place: string, n: number, published: Published): Marginal {
  return { role: backend, level, place, year: 2025, n, rows: n, employers: null, largest: null, published }
}
