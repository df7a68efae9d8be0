/** What the proof says on standard output. */

import type { QuoteError } from '@/data/schema/quote'
import { countings, type ProofRole, type QuoteProof, type TrialId, trialIds } from '@/data/schema/quote-proof'
import { judgedFrom, judgedRoles, proofLines } from '@/lib/method/proof'
import { paySource, type SourceId } from '@/lib/source/registry'

const count = (value: number) => value.toLocaleString('en-US')
const share = (value: number) => value.toFixed(3)
const covered = ({ share: held, error }: ProofRole['wide']) => `${share(held)}±${share(error)}`

/** Source by source: losses, their ratio to the best of the raw percentiles, coverage; then role by role. */
export function proofReport(proof: QuoteProof): string {
  return proof.sources
    .flatMap(({ source, n, rows, below }) => [
      '',
      `${source}: ${count(n)} distinct observations, ${count(rows)} rows. ± is a standard error, clustered by ${clusterOf(source)}.`,
      ...trialIds.flatMap((trial) => countings.flatMap((counted) => scoreTable(proof, source, trial, counted))),
      ...endLines(proof, source),
      '',
      ...roleTable(proof, source),
      table('all', count(n), '', ['', ...below.map(share)]),
    ])
    .join('\n')
}

function clusterOf(source: SourceId): string {
  const { abilities, record } = paySource(source)
  return abilities.namesEmployers ? 'employer' : `${record}, as no employer is named`
}

function scoreTable(
  proof: QuoteProof,
  source: SourceId,
  trial: TrialId,
  counted: (typeof countings)[number],
): string[] {
  const lines = proofLines(proof, source, { trial, counted })
  const tried = proof.trials.find((each) => each.source === source && each.trial === trial)
  if (lines.length === 0 || tried === undefined) return []
  const year = tried.year === undefined ? '' : ` (${tried.year})`
  return [
    '',
    `${trial}${year}, ${counted}: ${count(tried.n)} observations in ${tried.parts} parts`,
    table('', 'loss $', 'ratio', ['role mean', 'ratio', 'P10–P90', 'P25–P75']),
    ...lines.map(({ predictor, loss, ratio, roleLoss, roleRatio, wide, middle }) =>
      table(predictor, count(Math.round(loss)), share(ratio), [
        count(Math.round(roleLoss)),
        share(roleRatio),
        covered(wide),
        covered(middle),
      ]),
    ),
  ]
}

/** Over the range's own end: the median, and what four in five stay within. */
function endLines({ ends }: QuoteProof, source: SourceId): string[] {
  return ends
    .filter((each) => each.source === source)
    .flatMap(({ of, n, low, high }) => [
      '',
      table(`ends by ${of}`, 'n', 'usual', ['four in five']),
      table('low', count(n), share(low.usual), [share(low.fourInFive)]),
      table('high', count(n), share(high.usual), [share(high.fourInFive)]),
    ])
}

/** How far quotes of each kind miss, and on how many cells that was measured. */
export function errorReport(errors: readonly QuoteError[]): string {
  return [
    '',
    table('typical error', 'n', 'usual', ['four in five', 'cells', 'from', 'bound']),
    ...errors.map(({ source, place, n, usual, fourInFive, cells, from, bound }) =>
      table(`${source} ${place}`, n, share(usual), [share(fourInFive), count(cells), from, bound]),
    ),
  ].join('\n')
}

function roleTable(proof: QuoteProof, source: SourceId): string[] {
  return [
    table('role', 'n', 'ratio', ['P10–P90', '<P10', '<P25', '<P50', '<P75', '<P90', 'P25–P75', '']),
    ...judgedRoles(proof, source).map(({ role, n, ratio, wide, middle, below, isJudged, isOff }) => {
      const judgment = isJudged ? (isOff ? 'over 2 errors off' : 'within 2 errors') : `under ${judgedFrom}`
      return table(role, count(n), share(ratio), [covered(wide), ...below.map(share), covered(middle), judgment])
    }),
  ]
}

function table(name: string, first: string, second: string, rest: readonly string[]): string {
  return [name.padEnd(26), first.padStart(8), second.padStart(7), ...rest.map((each) => each.padStart(13))]
    .join(' ')
    .trimEnd()
}
