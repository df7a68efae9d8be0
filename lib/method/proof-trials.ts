/** What was kept aside, and how much less quotes missed it by than simpler ways. */
import type { PredictorId, ProofScore, ProofTrial, QuoteProof, TrialId } from '@/data/schema/quote-proof'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { formatMiss } from './error-words'
import { meantShare, proofLines } from './proof'
import { describeRatio, percentOf } from './proof-words'

/** A way of keeping aside with what came of it; `trial` null where the source could not be tried so. */
export interface TrialRow {
  readonly id: TrialId
  readonly trial: ProofTrial | null
  /** The quote's loss over each simpler way's. */
  readonly ratios: Readonly<Partial<Record<PredictorId, number>>>
  readonly wide: ProofScore['wide'] | null
}

/** The order of the trials. */
export const trialOrder: readonly TrialId[] = ['folds', 'folds-state', 'place', 'role', 'time']

/** Every way of keeping aside, tried or not. */
export function trialRows(proof: QuoteProof, source: SourceId): TrialRow[] {
  return trialOrder.map((id) => {
    const trial = proof.trials.find((each) => each.source === source && each.trial === id) ?? null
    const lines = proofLines(proof, source, { trial: id })
    return {
      id,
      trial,
      ratios: Object.fromEntries(lines.map(({ predictor, ratio }) => [predictor, ratio])),
      wide: lines.find(({ predictor }) => predictor === 'model')?.wide ?? null,
    }
  })
}

/** What was kept aside, as the row of a table calls it. */
export function nameTrial(id: TrialId, year: number | undefined, folds: number): string {
  const names: Readonly<Record<TrialId, string>> = {
    folds: `One in ${folds}, by employer and title`,
    'folds-state': 'Of these, where a state is named',
    place: 'States, as if unknown',
    role: 'A whole role, as if unknown',
    time: year === undefined ? 'The newest year' : `${year}, from the years before`,
  }
  return names[id]
}

/** Why nothing could be kept aside in a way. */
export function whyUntried(id: TrialId): string {
  if (id === 'role') return 'Not tested: all are for one role.'
  return id === 'time' ? 'Not tested: all are from one date.' : 'Not tested: they name no places.'
}

/** A ratio of losses in a table: .853 → "15% less". */
export function describeLess(ratio: number | undefined): string {
  return ratio === undefined ? '' : describeRatio(Math.round(ratio * 100) / 100)
}

/** How each source's quotes do against percentiles by role and level, over all and by mean of roles, and what their ranges hold. */
export function trialFinding(proof: QuoteProof): string {
  const said = proof.sources.flatMap(({ source }) => {
    const lines = proofLines(proof, source, { trial: 'folds' })
    const [model, simple] = [find(lines, 'model'), find(lines, 'role-level')]
    if (model === undefined || simple === undefined) return []
    return [
      `Quotes from ${paySource(source).inText} miss ${describeLess(simple.ratio)} (${describeLess(simple.roleRatio)} averaged over roles), and the range meant to hold ${percentOf(meantShare)} of pay holds ${percentOf(model.wide.share)}.`,
    ]
  })
  return ['We compared quotes with raw percentiles by role and level, on pay neither had seen.', ...said].join(' ')
}

const find = (lines: ReturnType<typeof proofLines>, id: PredictorId) => lines.find(({ predictor }) => predictor === id)

/** How well the ends of ranges are predicted, of cells first; null where no source has any. */
export function endsFinding({ ends }: QuoteProof): string | null {
  const said = ends
    .toSorted((a, b) => (a.of < b.of ? -1 : 1))
    .map(({ source, of, low, high }) => {
      const whose = of === 'cell' ? 'the middle of what employers post' : 'one employer’s own'
      return `The predicted low of ${nounOf(source)}s is usually within ${formatMiss(low.usual)} of ${whose} (four in five within ${formatMiss(low.fourInFive)}), the high within ${formatMiss(high.usual)} (${formatMiss(high.fourInFive)}).`
    })
  return said.length === 0 ? null : said.join(' ')
}
