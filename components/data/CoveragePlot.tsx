import type { QuoteProof } from '@/data/schema/quote-proof'
import type { Role } from '@/data/schema/role'
import { coveragePlot } from '@/lib/method/coverage-plot'
import { paySource } from '@/lib/source/registry'
import { PlotDrawing } from '../figure/PlotDrawing'

/** Source by source: what each role's range held, with two standard errors to either side, and the 80 % it is meant to hold. */
export function CoveragePlot({ proof, roles }: { proof: QuoteProof; roles: readonly Role[] }) {
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
