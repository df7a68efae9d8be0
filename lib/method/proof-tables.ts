/** The proof's figures as tables: the losses, the calibration, the coverage of each role. */
import type { QuoteError } from '@/data/schema/quote'
import type { Counting, ProofRole, ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { errorTable } from './error-words'
import { judgedRoles, proofLines, worstFirst } from './proof'
import { nameTrial, trialOrder } from './proof-trials'
import { meantShares, namePredictor } from './proof-words'

/** Every table of the proof. */
export const proofTables = ['errors', 'losses', 'ends', 'calibration', 'coverage'] as const
export type ProofTable = (typeof proofTables)[number]

/** The download of a table of the proof. */
export function proofHref(table: ProofTable): string {
  return `/data/proof/${table}.csv`
}

/** The table that a download's name asks for; null where there is none of that name. */
export function readProofFile(file: string): ProofTable | null {
  return proofTables.find((table) => `${table}.csv` === file) ?? null
}

/** What the tables are made of: the proof, and the typical errors that the quotes themselves go by. */
export interface ProofFacts {
  readonly proof: QuoteProof
  readonly errors: readonly QuoteError[]
  readonly nameOf: (role: string) => string
}

/** One table of the proof. */
export function proofTable(table: ProofTable, { proof, errors, nameOf }: ProofFacts): CsvTable {
  if (table === 'errors') return errorTable(errors)
  if (table === 'losses') return lossTable(proof)
  if (table === 'ends') return endTable(proof)
  return table === 'calibration' ? calibrationTable(proof) : coverageTable(proof, nameOf)
}

const held = {
  p10_to_p90_percent: ({ wide }: Pick<ProofScore, 'wide'>) => percent(wide.share),
  p10_to_p90_error_percent: ({ wide }: Pick<ProofScore, 'wide'>) => percent(wide.error),
  p25_to_p75_percent: ({ middle }: Pick<ProofScore, 'middle'>) => percent(middle.share),
  p25_to_p75_error_percent: ({ middle }: Pick<ProofScore, 'middle'>) => percent(middle.error),
}

const countings: readonly Counting[] = ['distinct', 'rows']

function lossTable(proof: QuoteProof): CsvTable {
  const lines = proof.sources.flatMap(({ source }) =>
    trialOrder.flatMap((trial) => countings.flatMap((counted) => proofLines(proof, source, { trial, counted }))),
  )
  const yearOf = ({ source, trial }: ProofScore) =>
    proof.trials.find((each) => each.source === source && each.trial === trial)?.year
  return tableOf(lines, {
    source: ({ source }) => source,
    kept_aside: (line) => nameTrial(line.trial, yearOf(line), proof.folds),
    counted: ({ counted }) => (counted === 'rows' ? 'as often as repeated' : 'once'),
    predictor: ({ predictor, source }) => namePredictor(predictor, source),
    loss_usd: ({ loss }) => loss,
    quote_loss_ratio: ({ ratio }) => thousandths(ratio),
    role_mean_loss_usd: ({ roleLoss }) => roleLoss,
    quote_role_mean_loss_ratio: ({ roleRatio }) => thousandths(roleRatio),
    ...held,
  })
}

function endTable({ ends }: QuoteProof): CsvTable {
  const rows = ends.flatMap(({ low, high, ...of }) => [
    { ...of, end: 'low', ...low },
    { ...of, end: 'high', ...high },
  ])
  return tableOf(rows, {
    source: ({ source }) => source,
    end: ({ end }) => end,
    end_of: ({ of }) => (of === 'cell' ? 'the middle of a role, level and place' : 'a single range'),
    n: ({ n }) => n,
    usual_miss_percent: ({ usual }) => percent(usual),
    four_in_five_miss_percent: ({ fourInFive }) => percent(fourInFive),
  })
}

function calibrationTable({ sources }: QuoteProof): CsvTable {
  const points = sources.flatMap(({ below, ...source }) =>
    below.map((observed, index) => ({ ...source, observed, meant: meantShares[index] as number })),
  )
  return tableOf(points, {
    source: ({ source }) => source,
    n: ({ n }) => n,
    predicted_percent: ({ meant }) => meant * 100,
    observed_percent: ({ observed }) => percent(observed),
  })
}

function coverageTable(proof: QuoteProof, nameOf: (role: string) => string): CsvTable {
  return tableOf(
    proof.sources.flatMap(({ source }) => worstFirst(judgedRoles(proof, source))),
    {
      source: ({ source }) => source,
      role: ({ role }) => nameOf(role),
      n: ({ n }) => n,
      loss_ratio: ({ ratio }) => thousandths(ratio),
      ...held,
      ...Object.fromEntries(
        meantShares.map((share, index) => [
          `below_p${share * 100}_percent`,
          ({ below }: Pick<ProofRole, 'below'>) => percent(below[index] as number),
        ]),
      ),
      judgement: ({ isJudged, isOff }) =>
        isJudged ? (isOff ? 'more than two errors off' : 'within two errors') : 'too few to judge',
    },
  )
}

function percent(share: number): number {
  return Math.round(share * 1e4) / 100
}

function thousandths(ratio: number): number {
  return Math.round(ratio * 1000) / 1000
}
