/** Why a source's median and middle half are what they are: which observations stand there, and whose they are. */

import type { PaySourceRow } from '@/data/schema/pay-source'
import type { Role } from '@/data/schema/role'
import { figureHref } from '@/lib/site/urls'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { type Quartiles, quartilesOf } from '@/lib/value/percentiles'
import { formatNumber, formatPlural, formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { type Derivation, derive } from '@/lib/working/derivation'
import { type Why, whyKey } from '@/lib/working/why'
import type { MeasuredPay } from './by-role'
import { amountAt, type Cells, countIn } from './cells'

/** The key of the working behind a source's figures of a role. */
export function evidenceKey(role: Role, source: SourceId): string {
  return `${whyKey('evidence', role)}.${source}`
}

/** The working of a source's median and quartiles, or null where they are hidden. */
export function evidenceWhy(role: Role, strip: MeasuredPay): Why | null {
  const quartiles = quartilesOf(strip)
  if (quartiles === null) return null
  const words = paySource(strip.source)
  const answer = formatUsd(quartiles.p50)
  return {
    key: evidenceKey(role, strip.source),
    question: `Why a median of ${answer}?`,
    answer,
    derivations: workingsOf(strip, words, quartiles),
    means: `${halvesSentence(role, strip.source, quartiles)} US, all levels; ${words.measures}.`,
    inputs: describeInputs(strip),
    sources: words.sources,
    weakSpot: weakSpot(strip, words),
    method: 'percentile',
    rows: figureHref('pay', [role.id], 'csv'),
  }
}

function workingsOf(strip: MeasuredPay, words: PaySourceRow, quartiles: Quartiles): Why['derivations'] {
  if (words.kept === 'mix') return [mixWorking(strip, words)]
  return strip.cells === null ? keptWorkings(quartiles, words.sourceId) : quartileWorkings(strip.cells, words.sourceId)
}

/** Where the single amounts are not kept, a percentile is where the work begins. */
function keptWorkings(quartiles: Quartiles, source: string): Why['derivations'] {
  return quarters.map(({ figure, name, label }) => {
    const kept = quartiles[figure]
    const step = { name, label: 'the amount there', formula: 'kept', inputs: { kept } } as const
    return { label, derivation: derive([{ ...step, unit: 'usd', inputUnit: 'usd', sources: [source] }]) }
  })
}

/**
 * What a source's quartiles say of a role: "Half of filed pay for SREs is below $130k, and the middle half lies in $115–145k." An
 * average of published quartiles holds no half of anybody's pay, so it is called what it is.
 */
export function halvesSentence(
  role: Pick<Role, 'name' | 'shortName'>,
  source: SourceId,
  { p25, p50, p75 }: Quartiles,
): string {
  const jobs = nameJobs([role])
  const [median, range] = [formatUsd(p50), formatUsdRange({ lowUsd: p25, highUsd: p75 })]
  if (paySource(source).kept === 'mix')
    return `The medians of the occupations that ${jobs} are filed under average ${median}, their quartiles ${range}.`
  return `Half of ${paySource(source).pay} for ${jobs} is below ${median}, and the middle half lies in ${range}.`
}

const quarters = [
  { quarter: 2, figure: 'p50', name: 'median', label: 'Median' },
  { quarter: 1, figure: 'p25', name: 'p25', label: '25th percentile' },
  { quarter: 3, figure: 'p75', name: 'p75', label: '75th percentile' },
] as const

function quartileWorkings(cells: Cells, source: string): Why['derivations'] {
  return quarters.map(({ quarter, name, label }) => ({ label, derivation: quartile(cells, quarter, { name, source }) }))
}

/** Type 7 at a quarter falls on an observation, or a quarter, half or three quarters of the way to the next. */
function quartile(cells: Cells, quarter: 1 | 2 | 3, { name, source }: { name: string; source: string }): Derivation {
  const n = countIn(cells)
  const steps = (n - 1) * quarter
  const [rank, part] = [Math.floor(steps / 4) + 1, steps % 4]
  const formula = ['below', '(3 × below + above) ÷ 4', '(below + above) ÷ 2', '(below + 3 × above) ÷ 4'][part] as string
  const below = amountAt(cells, rank)
  return derive([
    {
      name: 'place',
      label: 'place among the sorted',
      formula: quarter === 2 ? '1 + (n − 1) ÷ 2' : quarter === 1 ? '1 + (n − 1) ÷ 4' : '1 + 3 × (n − 1) ÷ 4',
      inputs: { n },
      unit: 'count',
      inputUnit: 'count',
      sources: [source],
    },
    {
      name,
      label: 'the amount there',
      formula,
      inputs: part === 0 ? { below } : { below, above: amountAt(cells, rank + 1) },
      unit: 'usd',
      inputUnit: 'usd',
      sources: [source],
    },
  ])
}

function mixWorking({ mix }: MeasuredPay, { sources }: PaySourceRow): Why['derivations'][number] {
  const weighted = mix.map(({ weight, medianUsd }) => weight * medianUsd)
  return {
    label: 'Median of each occupation × its share of the role’s filings',
    derivation: derive([
      {
        name: 'median',
        label: 'the weighted average',
        formula: 'sum(weighted)',
        inputs: { weighted },
        unit: 'usd',
        inputUnit: 'usd',
        sources,
      },
    ]),
  }
}

const namedOccupations = 3

function describeInputs({ source, n, rows, employers, mix }: MeasuredPay): string {
  const { kept } = paySource(source)
  if (kept === 'mix') {
    const named = [...mix].sort((a, b) => b.weight - a.weight).slice(0, namedOccupations)
    const parts = named.map(
      ({ title, weight, medianUsd }) => `${title} ${formatShare(weight)} at ${formatUsd(medianUsd)}`,
    )
    const more = mix.length - named.length
    return `${parts.join('; ')}${more > 0 ? `; and ${formatPlural(more, 'more occupation')}` : ''}.`
  }
  const counted = n.kind === 'known' ? n.value : 0
  const before =
    rows.kind === 'known' && rows.value > counted ? `, ${formatNumber(rows.value)} before repeats are merged` : ''
  const from =
    employers.kind === 'known' ? `, from ${formatPlural(employers.value, 'employer')}` : '; no employer is named'
  const rounding = kept === 'cells' ? ' Wages are kept at three significant digits.' : ''
  const counts = employers.kind === 'known' ? `${nounOf(source)}s and employers` : `${nounOf(source)}s`
  return `${formatPlural(counted, `distinct ${nounOf(source)}`)}${before}${from}.${rounding} Percentiles are shown from five ${counts}, the 10th and 90th from ten.`
}

function weakSpot({ n, medianInterval, oneEmployer }: MeasuredPay, { population, kept }: PaySourceRow): string {
  const whose = `The pay is that of ${population}.`
  if (kept === 'mix') return `${whose} An average of medians is not the median of the people together.`
  const spread =
    medianInterval.kind === 'known' && n.kind === 'known'
      ? ` With ${formatNumber(n.value)}, the median of all such jobs could lie anywhere in ${formatUsdRange({ lowUsd: medianInterval.value.min, highUsd: medianInterval.value.max })} (95% interval).`
      : ''
  return `${whose}${spread}${oneEmployer === null ? '' : ` Beware: ${oneEmployer}.`}`
}
