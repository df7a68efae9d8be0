/** The methods behind the figures, as the data page prints them: definition, formulas, sources, reasons and worked cases. */
import { absenceCases, bandCases, percentileCases } from '@/lib/method/cases/pay'
import { traitCases, weekCases } from '@/lib/method/cases/work'
import { formatPlural } from '@/lib/words/format'
import type { Vector } from '@/lib/working/worked-case'
import type { Method } from './entry'
import { marketMethods } from './market-methods'
import { quoteMethods } from './quote-methods'

/** Every method, in the order they are read; the worked cases are computed when this module loads. */
export const methods: readonly Method[] = [
  {
    id: 'percentile',
    title: 'Percentiles',
    definition:
      'The value below which a share p of the sorted numbers lies, on a straight line between its two neighbors. The percentile rank is the way back: the share below a value plus half the share equal to it.',
    formulas: [
      { name: 'Position', formula: 'h = (n − 1) × p, counted from zero' },
      { name: 'Value', formula: 'x⌊h⌋ + (h − ⌊h⌋) × (x⌈h⌉ − x⌊h⌋)' },
      { name: 'Rank', formula: '(count below + count equal ÷ 2) ÷ n' },
    ],
    why: 'Hyndman and Fan list nine definitions. This is their type 7: R, NumPy, SQL’s percentile_cont and Excel’s PERCENTILE.INC give the same number, so anyone can repeat it. Excel’s PERCENTILE.EXC is type 6, at (n + 1) × p counted from one. It lies further out, 6.75 where the first case has 7.25, and has no value near the ends.',
    sources: [
      {
        label: 'Hyndman and Fan 1996, Sample quantiles in statistical packages',
        href: 'https://doi.org/10.1080/00031305.1996.10473566',
      },
      {
        label: 'NumPy: percentile, method “linear”',
        href: 'https://numpy.org/doc/2.0/reference/generated/numpy.percentile.html',
      },
    ],
    cases: percentileCases(),
  },
  ...marketMethods,
  ...quoteMethods,
  {
    id: 'bands',
    title: 'Pay bands',
    definition:
      'A band is a low and a high from one source, with nothing said about what lies between. Its ends are not percentiles, and bands of different scope are never compared. How far two bands overlap depends on what the shared part is divided by, so the pages name it each time.',
    formulas: [
      { name: 'Jaccard', formula: 'shared ÷ all that either covers' },
      { name: 'Coverage of A by B', formula: 'shared ÷ width of A' },
      { name: 'Adjacent-band', formula: '(high of the lower − low of the higher) ÷ width of the higher' },
      { name: 'Chance A > B', formula: 'P(A > B) + ½ P(A = B), pay uniform in each band' },
      { name: 'Midpoint, spread', formula: '(low + high) ÷ 2, (high − low) ÷ low' },
      { name: 'Compa-ratio, penetration', formula: 'pay ÷ midpoint, (pay − low) ÷ (high − low)' },
    ],
    why: 'Jaccard treats both bands alike. Coverage answers how much of one band is also the other’s, and differs by direction. Salary structures use the adjacent-band form; it is not defined when an end is inverted, the lower band starting or ending above the higher. No source says that pay is spread evenly in a band, so the chance stands only in a figure’s working, under that assumption.',
    sources: [
      {
        label: 'Jaccard 1912, The distribution of the flora in the alpine zone',
        href: 'https://doi.org/10.1111/j.1469-8137.1912.tb05611.x',
      },
      {
        label: 'Constructing salary structures: midpoint progression',
        href: 'https://peoplecentre.wordpress.com/2014/10/01/constructing-salary-structures-the-mid-point-progression-method/',
      },
      {
        label: 'Vargha and Delaney 2000, A critique and improvement of the CL effect size',
        href: 'https://doi.org/10.3102/10769986025002101',
      },
    ],
    cases: bandCases(),
  },
  {
    id: 'week',
    title: 'The week',
    definition:
      'Each activity’s share of the week is a low and a high. Every week inside all the ranges that sums to 100% fits the source, and none is likelier than another. Where one week is drawn, it is the one nearest the midpoints.',
    formulas: [
      { name: 'Fits', formula: 'sum of lows ≤ 100 ≤ sum of highs' },
      {
        name: 'Nearest week',
        formula: 'midpoint + s, stopped at its low and high; one s for all, so that the sum is 100',
      },
      { name: 'Moving one share', formula: 'the others give or take in proportion to the room they have left' },
    ],
    why: 'Midpoints need not sum to 100. The guide’s sum to 105, so a pie of them would show a week that cannot be. The nearest week in least squares moves every share by the same amount until one meets a limit. Ranges that no week fits are refused with their sums.',
    sources: [
      {
        label: 'Kiwiel 2008, Breakpoint searching for the continuous quadratic knapsack problem',
        href: 'https://doi.org/10.1007/s10107-006-0050-z',
      },
    ],
    cases: weekCases(),
  },
  {
    id: 'traits',
    title: 'Traits',
    definition:
      'Every role has a level for each trait of one shared vocabulary: core weighs 3, regular 2, occasional 1, no 0. The levels are ours: our reading of the section named or, where no source speaks, our judgment with its reason. Similarity is what two roles have in common. Coverage is how much of one role another already does, and differs by direction. A level nobody states could be any of the four, so each figure is the interval over every way of filling them in.',
    formulas: [
      { name: 'Similarity', formula: 'Σ min(a, b) ÷ Σ max(a, b)' },
      { name: 'Coverage of A by B', formula: 'Σ min(a, b) ÷ Σ a' },
      { name: 'Interval', formula: 'least to greatest over all completions, both reached' },
    ],
    why: 'Ruzicka’s weighted form counts how much of a trait a role holds and not only whether. Filling every unknown with none, then with all, does not give the ends: in the second case both miss the greatest. Dinkelbach’s method finds them exactly without trying every completion. 0 ÷ 0 is “no data”.',
    sources: [
      {
        label: 'Ruzicka’s similarity, as R’s abdiv defines its distance',
        href: 'https://search.r-project.org/CRAN/refmans/abdiv/html/ruzicka.html',
      },
      { label: 'Dinkelbach 1967, On nonlinear fractional programming', href: 'https://doi.org/10.1287/mnsc.13.7.492' },
    ],
    cases: traitCases(),
  },
  {
    id: 'absence',
    title: 'Not stated, rounding, dollars',
    definition:
      'A fact is stated, stated as “no”, or not stated. What is not stated is never shown, scored or added as zero: the page says so, with the reason. A figure that cannot be given has one of five reasons: no data, small sample, not stated, not defined, out of range.',
    formulas: [
      { name: 'Unknown input', formula: 'the interval over every value it could have' },
      { name: 'Rounding', formula: 'once, when written: $1,000, whole per cent, one decimal' },
      { name: 'Downloads, API', formula: 'unrounded' },
      { name: 'Pay', formula: 'US dollars a year; nothing is converted' },
    ],
    why: 'A zero in place of silence makes the role with the shorter description look smaller. Bounds that hold whatever the truth is need no assumption. Rounding first changes answers, as the second case shows.',
    sources: [
      {
        label: 'Manski 2003, Partial identification of probability distributions',
        href: 'https://doi.org/10.1007/b97478',
      },
    ],
    cases: absenceCases(),
  },
]

/** All worked values of a method, case by case. */
export function vectorsOf(method: Method): Vector[] {
  return method.cases.flatMap((each) => each.vectors)
}

/** How many of the worked values come out as expected, in a sentence. */
export function methodsFinding(described: readonly Method[]): string {
  const vectors = described.flatMap(vectorsOf)
  const wrong = vectors.filter(({ expected, actual }) => expected !== actual).length
  const total = formatPlural(vectors.length, 'worked value')
  return wrong === 0
    ? `All ${total} below come out as expected.`
    : `${wrong} of ${total} below do not come out as expected.`
}
