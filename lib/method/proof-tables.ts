/** The proof's figures as tables: the losses, the calibration, the coverage of each role. */
import type { Counting, ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import type { CsvTable } from '@/lib/words/csv'
import { judgedRoles, proofLines } from './proof'
import { meantShares, namePredictor } from './proof-words'

export type ProofTable = 'losses' | 'calibration' | 'coverage'
/** Every table of the proof. */
export const proofTables: readonly ProofTable[] = ['losses', 'calibration', 'coverage']

const countings: readonly Counting[] = ['distinct', 'rows']

/** The download of a table of the proof. */
export function proofHref(table: ProofTable): string {
  return `/data/proof/${table}.csv`
}

/** The table that a download's name asks for; null where there is none of that name. */
export function readProofFile(file: string): ProofTable | null {
  return proofTables.find((table) => `${table}.csv` === file) ?? null
}

/** One table of the proof. */
export function proofTable(table: ProofTable, proof: QuoteProof, nameOf: (role: string) => string): CsvTable {
  if (table === 'losses') return lossTable(proof)
  return table === 'calibration' ? calibrationTable(proof) : coverageTable(proof, nameOf)
}

const held = ['p10_to_p90', 'p25_to_p75'].flatMap((range) => [`${range}_percent`, `${range}_error_percent`])

function lossTable(proof: QuoteProof): CsvTable {
  return {
    columns: [
      'source',
      'counted',
      'predictor',
      'loss_usd',
      'loss_ratio',
      'role_mean_loss_usd',
      'role_mean_loss_ratio',
      ...held,
    ],
    rows: proof.sources.flatMap(({ source }) =>
      countings.flatMap((counted) =>
        proofLines(proof, source, counted).map(({ predictor, loss, ratio, roleLoss, roleRatio, wide, middle }) => [
          source,
          counted === 'rows' ? 'as often as repeated' : 'once',
          namePredictor(predictor, source),
          loss,
          thousandths(ratio),
          roleLoss,
          thousandths(roleRatio),
          ...percents(wide),
          ...percents(middle),
        ]),
      ),
    ),
  }
}

function calibrationTable({ sources }: QuoteProof): CsvTable {
  return {
    columns: ['source', 'n', 'predicted_percent', 'observed_percent'],
    rows: sources.flatMap(({ source, n, below }) =>
      below.map((share, index) => [source, n, (meantShares[index] as number) * 100, percent(share)]),
    ),
  }
}

function coverageTable(proof: QuoteProof, nameOf: (role: string) => string): CsvTable {
  return {
    columns: [
      'source',
      'role',
      'n',
      'loss_ratio',
      ...held,
      ...meantShares.map((share) => `below_p${share * 100}_percent`),
      'judgement',
    ],
    rows: proof.sources.flatMap(({ source }) =>
      judgedRoles(proof, source).map(({ role, n, ratio, wide, middle, below, isJudged, isOff }) => [
        source,
        nameOf(role),
        n,
        thousandths(ratio),
        ...percents(wide),
        ...percents(middle),
        ...below.map(percent),
        isJudged ? (isOff ? 'more than two errors off' : 'within two errors') : 'too few to judge',
      ]),
    ),
  }
}

function percents({ share, error }: ProofScore['wide']): [number, number] {
  return [percent(share), percent(error)]
}

function percent(share: number): number {
  return Math.round(share * 1e4) / 100
}

function thousandths(ratio: number): number {
  return Math.round(ratio * 1000) / 1000
}
