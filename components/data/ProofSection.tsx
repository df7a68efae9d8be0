import type { QuoteProof } from '@/data/schema/quote-proof'
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { coveragePlot } from '@/lib/method/coverage-plot'
import { proofHref, proofTable } from '@/lib/method/proof-tables'
import { calibrationFinding, coverageFinding, proofFinding, proofVersion } from '@/lib/method/proof-words'
import { paySource } from '@/lib/source/registry'
import { formatDate } from '@/lib/words/format'
import { DataFigure } from '../figure/DataFigure'
import { PlotDrawing } from '../figure/PlotDrawing'
import { Section } from '../ui/Section'
import { CalibrationPlot } from './CalibrationPlot'
import { ProofTables } from './ProofTables'

interface ProofSectionProps {
  readonly proof: QuoteProof
  readonly roles: readonly Role[]
  readonly sources: readonly Source[]
  readonly dataVersion: string
}

/** How well quotes predict pay that they were not made from, beside four simpler ways. */
export function ProofSection({ proof, roles, sources, dataVersion }: ProofSectionProps) {
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.shortName ?? id
  const behind = sources.filter(({ id }) => id === 'oews' || proof.sources.some(({ source }) => source === id))
  return (
    <Section id="proof" label="How good the quotes are" finding={proofFinding(proof)}>
      <ProofWords proof={proof} dataVersion={dataVersion} />
      <DataFigure
        title="What quotes and simpler ways lose on pay kept aside"
        sentence={proofFinding(proof)}
        drawing={<ProofTables proof={proof} />}
        table={proofTable('losses', proof, nameOf)}
        sources={behind}
        downloads={[{ format: 'csv', href: proofHref('losses') }]}
      />
      <h3 className="proof-head">Percentiles, predicted and observed</h3>
      <p className="prose">{calibrationFinding(proof)}</p>
      <DataFigure
        title="Percentiles, predicted and observed"
        sentence={calibrationFinding(proof)}
        drawing={<CalibrationPlot sources={proof.sources} />}
        table={proofTable('calibration', proof, nameOf)}
        sources={behind.filter(({ id }) => id !== 'oews')}
        downloads={[{ format: 'csv', href: proofHref('calibration') }]}
      />
      <h3 className="proof-head">Role by role</h3>
      <p className="prose">{coverageFinding(proof, nameOf)}</p>
      <DataFigure
        title="What the range from the 10th to the 90th percentile holds, by role"
        sentence={coverageFinding(proof, nameOf)}
        drawing={<CoveragePlot proof={proof} roles={roles} />}
        table={proofTable('coverage', proof, nameOf)}
        sources={behind.filter(({ id }) => id !== 'oews')}
        downloads={[{ format: 'csv', href: proofHref('coverage') }]}
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

function ProofWords({ proof, dataVersion }: Pick<ProofSectionProps, 'proof' | 'dataVersion'>) {
  return (
    <div className="proof-words">
      <p className="prose">
        A cell of few observations leans on what its role, its level and its place say by themselves; one of many speaks
        for itself. How much each kind leans is two numbers, of the median and of the gaps around it, for all roles and
        sources, chosen by such a trial on the filings and rounded. Nor are a role’s shares of occupations, which are of
        the titles of FY2022–25, made anew for each part; the rest of the model is.
      </p>
      <p className="prose">
        Each source’s observations are cut into {proof.folds} parts by employer and title, so that equal rows are never
        on both sides. One part at a time is kept aside, the model is made from the rest, and foretells it. The simple
        ways are the percentiles of the same rows by role, by role and level, by role, level and state or year (each
        where there are ten, else by role and level, else by role), and those published for software developers in the
        nation.
      </p>
      <p className="prose">
        The loss is the pinball loss of the five percentiles, which is least for the true ones: in dollars a year,
        smaller is better. A range from the 10th to the 90th percentile is meant to hold 80 of 100 observations, one
        from the 25th to the 75th 50. Standard errors take the filings of one employer as dependent. Advertisements name
        no employer and are taken one by one, so theirs are too small where one employer advertises often.
      </p>
      <p className="micro">
        {proofVersion(proof, dataVersion)} Run on <time dateTime={proof.madeOn}>{formatDate(proof.madeOn)}</time>, seed{' '}
        {proof.seed}.
      </p>
    </div>
  )
}
