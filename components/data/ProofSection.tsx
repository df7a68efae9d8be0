import type { QuoteError } from '@/data/schema/quote'
import type { QuoteProof } from '@/data/schema/quote-proof'
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { coveragePlot } from '@/lib/method/coverage-plot'
import { errorFinding, errorsBySource, untestedFinding } from '@/lib/method/error-words'
import { type ProofTable, proofHref, proofTable } from '@/lib/method/proof-tables'
import { endsFinding, trialFinding } from '@/lib/method/proof-trials'
import { calibrationFinding, coverageFinding } from '@/lib/method/proof-words'
import { paySource } from '@/lib/source/registry'
import { DataFigure } from '../figure/DataFigure'
import { PlotDrawing } from '../figure/PlotDrawing'
import { Section } from '../ui/Section'
import { CalibrationPlot } from './CalibrationPlot'
import { ErrorTable } from './ErrorTable'
import { ProofWords } from './ProofWords'
import { TrialTable } from './TrialTable'

interface ProofSectionProps {
  readonly proof: QuoteProof
  /** How far quotes of each kind usually miss. */
  readonly errors: readonly QuoteError[]
  /** How it was made, a paragraph each. */
  readonly words: readonly string[]
  readonly roles: readonly Role[]
  readonly sources: readonly Source[]
  readonly dataVersion: string
}

/** How far quotes usually miss, by kind; then how well they predict pay that they were not made from, beside four simpler ways. */
export function ProofSection({ proof, errors, words, roles, sources, dataVersion }: ProofSectionProps) {
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.shortName ?? id
  const judged = sources.filter(({ id }) => proof.sources.some(({ source }) => source === id))
  const tableOf = (name: ProofTable) => ({
    table: proofTable(name, { proof, errors, nameOf }),
    downloads: [{ format: 'csv' as const, href: proofHref(name) }],
  })
  const ends = endsFinding(proof)
  return (
    <Section id="proof" label="How good the quotes are" finding={errorFinding(errors)}>
      {errorsBySource(errors).map((text) => (
        <p key={text} className="prose">
          {text}
        </p>
      ))}
      <p className="prose above-12">{untestedFinding(errors)}</p>
      <DataFigure
        title="How far quotes usually miss, by kind"
        sentence={errorFinding(errors)}
        drawing={<ErrorTable errors={errors} />}
        {...tableOf('errors')}
        called="these figures"
        sources={judged}
      />
      <h3 className="proof-head">Against simpler ways</h3>
      <p className="prose">{trialFinding(proof)}</p>
      <DataFigure
        title="How much less quotes miss than simpler ways"
        sentence={trialFinding(proof)}
        drawing={proof.sources.map((each) => <TrialTable key={each.source} proof={proof} {...each} />)}
        {...tableOf('losses')}
        sources={sources.filter((each) => each.id === 'oews' || judged.includes(each))}
      />
      {ends === null ? null : <p className="prose above-24">{ends}</p>}
      <ProofWords proof={proof} words={words} dataVersion={dataVersion} />
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
