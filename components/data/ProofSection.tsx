import type { ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { coveragePlot } from '@/lib/method/coverage-plot'
import { proofLines } from '@/lib/method/proof'
import { type ProofTable, proofHref, proofTable } from '@/lib/method/proof-tables'
import {
  calibrationFinding,
  coverageFinding,
  namePredictor,
  percentOf,
  plainFinding,
  proofFinding,
  untestedFinding,
} from '@/lib/method/proof-words'
import { paySource } from '@/lib/source/registry'
import { formatNumber, formatRatio, formatWholeUsd } from '@/lib/words/format'
import { DataFigure } from '../figure/DataFigure'
import { PlotDrawing } from '../figure/PlotDrawing'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'
import { CalibrationPlot } from './CalibrationPlot'
import { ProofWords } from './ProofWords'

interface ProofSectionProps {
  readonly proof: QuoteProof
  /** How it was made, a paragraph each. */
  readonly words: readonly string[]
  readonly roles: readonly Role[]
  readonly sources: readonly Source[]
  readonly dataVersion: string
}

/** How well quotes predict pay that they were not made from, beside four simpler ways. */
export function ProofSection({ proof, words, roles, sources, dataVersion }: ProofSectionProps) {
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.shortName ?? id
  const judged = sources.filter(({ id }) => proof.sources.some(({ source }) => source === id))
  const tableOf = (name: ProofTable) => ({
    table: proofTable(name, proof, nameOf),
    downloads: [{ format: 'csv' as const, href: proofHref(name) }],
  })
  return (
    <Section id="proof" label="How good the quotes are" finding={plainFinding(proof, nameOf)}>
      <p className="prose">{proofFinding(proof)}</p>
      <p className="prose above-12">{untestedFinding(proof)}</p>
      <ProofWords proof={proof} words={words} dataVersion={dataVersion} />
      <DataFigure
        title="What quotes and simpler ways lose on pay kept aside"
        sentence={proofFinding(proof)}
        drawing={proof.sources.map((each) => <LossTable key={each.source} proof={proof} {...each} />)}
        {...tableOf('losses')}
        sources={sources.filter((each) => each.id === 'oews' || judged.includes(each))}
      />
      <h3 className="proof-head">Percentiles, predicted and observed</h3>
      <p className="prose">{calibrationFinding(proof)}</p>
      <DataFigure
        title="Percentiles, predicted and observed"
        sentence={calibrationFinding(proof)}
        drawing={<CalibrationPlot sources={proof.sources} />}
        {...tableOf('calibration')}
        sources={judged}
      />
      <h3 className="proof-head">Role by role, the worst first</h3>
      <p className="prose">{coverageFinding(proof, nameOf)}</p>
      <DataFigure
        title="What the range from the 10th to the 90th percentile holds, by role"
        sentence={coverageFinding(proof, nameOf)}
        drawing={<CoveragePlot proof={proof} roles={roles} />}
        {...tableOf('coverage')}
        sources={judged}
      />
    </Section>
  )
}

/** Source by source: what each role's range held, with two standard errors to either side, and the 80 % it is meant to hold. */
function CoveragePlot({ proof, roles }: Pick<ProofSectionProps, 'proof' | 'roles'>) {
  return proof.sources.map(({ source }) => {
    const plot = coveragePlot(proof, source, roles)
    if (plot === null) return null
    const { label } = paySource(source)
    return (
      <div key={source} className="coverage-source">
        <p className="calibration-name">{label}</p>
        <PlotDrawing plot={plot} label={`${label}: what the range of each role holds`} />
      </div>
    )
  })
}

const heads = {
  loss: 'Mean loss a year',
  ratio: 'Against the best',
  roleLoss: 'Mean of the roles',
  roleRatio: 'Of roles, against the best',
  wide: 'P10–P90 holds',
  middle: 'P25–P75 holds',
} as const

/** The quote beside the simple ways, by one source; every distinct observation counts once. */
function LossTable({ proof, source, n }: { proof: QuoteProof } & QuoteProof['sources'][number]) {
  return (
    <DataTable
      className="data-table proof-table stacked above-24"
      caption={`${paySource(source).label}, ${formatNumber(n)} distinct observations`}
      captioned
      heads={['Predicted by', ...Object.values(heads).map((number) => ({ number }))]}
    >
      {proofLines(proof, source, 'distinct').map(({ predictor, loss, ratio, roleLoss, roleRatio, wide, middle }) => (
        <tr key={predictor}>
          <th scope="row">{namePredictor(predictor, source)}</th>
          <td className="number" data-label={heads.loss}>
            {formatWholeUsd(loss)}
          </td>
          <td className="number" data-label={heads.ratio}>
            {formatRatio(ratio)}
          </td>
          <td className="number" data-label={heads.roleLoss}>
            {formatWholeUsd(roleLoss)}
          </td>
          <td className="number" data-label={heads.roleRatio}>
            {formatRatio(roleRatio)}
          </td>
          <Held label={heads.wide} held={wide} />
          <Held label={heads.middle} held={middle} />
        </tr>
      ))}
    </DataTable>
  )
}

function Held({ label, held: { share, error } }: { label: string; held: ProofScore['wide'] }) {
  return (
    <td className="number" data-label={label}>
      {percentOf(share)} <span className="muted">±{percentOf(error)}</span>
    </td>
  )
}
