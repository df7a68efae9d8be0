/** The methods behind figures from public records. */
import { ageingCases, cellCases, chanceCases, intervalCases, placeCases } from '@/lib/method/cases/market'
import type { Method } from './entry'

/** The methods of evidence, in the order they are read; the worked cases are computed when this module loads. */
export const marketMethods: readonly Method[] = [
  {
    id: 'cells',
    title: 'Evidence in cells',
    definition:
      'Observations are kept as counts: how many lie at each wage rounded to three significant digits. Counts of parts add up to the counts of the whole, so every selection is made from the same counts. A percentile from them is within 0.5% of the exact one.',
    formulas: [
      { name: 'n', formula: 'distinct observations; repeats stand beside it as rows' },
      { name: 'Fewer than 5', formula: 'of observations or of employers: the count and no percentile' },
      { name: 'Fewer than 10', formula: 'of either: the quartiles and the median only' },
      { name: 'Histogram', formula: 'from 30 observations; below, dots' },
    ],
    why: 'The records are public, so figures are hidden because they are unreliable and not to keep a secret. About a fifth of wages are multiples of $5,000, and three digits keep those heaps whole. Employers of two selections may be the same, so their number is counted for each selection and never added.',
    sources: [
      {
        label: 'US Department of Labor: performance and disclosure data',
        href: 'https://www.dol.gov/agencies/eta/foreign-labor/performance',
      },
    ],
    cases: cellCases(),
  },
  {
    id: 'interval',
    title: 'Intervals',
    definition:
      'The median of all that a sample stands for lies between two of its observations with a chance of 95%, whatever the distribution. An offer’s rank is the share below it plus half the share equal to it, with the 95% interval of a share. Both read as if observations were independent.',
    formulas: [
      { name: 'Median, ranks', formula: 'the largest j with P(B < j) ≤ 0.025, B binomial (n, ½); and n + 1 − j' },
      { name: 'Share', formula: '(p + z² ÷ 2n ± z √(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), z = 1.96' },
    ],
    why: 'The first is exact and assumes no shape. Below nine observations it would be the smallest and the largest, so it is not given. Wilson’s interval of a share stays between 0 and 1 and holds in small samples, where the usual one fails.',
    sources: [
      { label: 'Wilson 1927, Probable inference', href: 'https://doi.org/10.1080/01621459.1927.10502953' },
      {
        label: 'Brown, Cai and DasGupta 2001, Interval estimation for a binomial proportion',
        href: 'https://doi.org/10.1214/ss/1009213286',
      },
    ],
    cases: intervalCases(),
  },
  {
    id: 'out-earns',
    title: 'Who out-earns whom',
    definition:
      'The chance that one observation of A, drawn at random, exceeds one of B, with ties counted as a half. Only within one source, and only where both sides have ten observations and, where they are named, ten employers.',
    formulas: [{ name: 'Chance', formula: 'P(A > B) + ½ P(A = B)' }],
    why: 'A difference of medians says nothing of how far two roles overlap. Sources are different populations, so a chance across two of them would compare those and not the roles.',
    sources: [
      {
        label: 'Vargha and Delaney 2000, A critique and improvement of the CL effect size',
        href: 'https://doi.org/10.3102/10769986025002101',
      },
    ],
    cases: chanceCases(),
  },
  {
    id: 'place',
    title: 'Place',
    definition:
      'The cost of labour is what employers pay in an area over what they pay in the country, for the occupations that a role’s titles are filed under. The cost of living is what the same things cost there. They answer different questions and are never mixed.',
    formulas: [
      { name: 'Cost of labour', formula: 'Σ share × area mean ÷ Σ share × national mean' },
      { name: 'Of a state', formula: 'the median of its areas, none weighed' },
      { name: 'Cost of living', formula: 'regional price parity, country = 100' },
    ],
    why: 'Wage level III of the Department of Labor is the mean wage of an area and occupation, from the same survey as the national mean. It gives no number of people by area, so a state’s areas cannot be weighed; the lowest and highest are named instead.',
    sources: [
      { label: 'FLAG: prevailing wages by area', href: 'https://flag.dol.gov/wage-data/wage-data-downloads' },
      {
        label: 'BEA: regional price parities',
        href: 'https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area',
      },
    ],
    cases: placeCases(),
  },
  {
    id: 'ageing',
    title: 'Ageing',
    definition:
      'Pay of one month is brought to another by a yearly rate: your own, or the growth of the survey’s median over three years for the occupations of the role. That one is weak, because the survey pools three years of answers. Consumer prices serve only to say what pay buys.',
    formulas: [
      { name: 'Aged pay', formula: 'pay × (1 + r)^(months ÷ 12)' },
      { name: 'Default r', formula: '(median now ÷ median three years before)^(1 ÷ 3) − 1' },
      { name: 'In other prices', formula: 'pay × index then ÷ index now' },
    ],
    why: 'Compounding gives the same result in one step or in many. Within a year, pay surveys often age simply, at pay × (1 + r × months ÷ 12), which is close; both stand below.',
    sources: [
      {
        label: 'BLS: occupational employment and wage statistics, technical notes',
        href: 'https://www.bls.gov/oes/oes_doc.htm',
      },
      { label: 'BLS: consumer price index', href: 'https://www.bls.gov/cpi/' },
    ],
    cases: ageingCases(),
  },
]
