import type { Dataset } from '@/data/schema/dataset'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { pairTable } from '@/lib/traits/pair-grid'
import { closestPairs, clusteredRoles, familyFinding, pairTriangle } from '@/lib/traits/triangle'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { Sentence } from '../ui/Sentence'
import { PairTriangle } from './PairTriangle'

/** How alike each pair of roles is: the families in a sentence, every pair in a triangle. */
export function PairSection({ facts: { roles, traits } }: { facts: Pick<Dataset, 'roles' | 'traits'> }) {
  const ordered = clusteredRoles(roles, traits)
  const finding = familyFinding(ordered, traits)
  return (
    <section className="section" id="grid" aria-labelledby="grid-label">
      <h2 className="section-label" id="grid-label">
        How alike each pair is
      </h2>
      <p className="say">
        <Sentence text={finding} />
      </p>
      <div className="section-body">
        <DataFigure
          title="Similarity of every pair of roles in traits, weighted by level, percent"
          sentence={finding}
          drawing={
            <>
              <PairTriangle
                roles={ordered}
                rows={pairTriangle(ordered, traits)}
                closest={closestPairs(roles, traits, 5)}
              />
              <p className="micro prose above-12">
                Percent of traits shared, weighted by level; a range where a level is not stated. Alike roles stand
                together; a family is at least half alike on average. A cell opens the comparison.
              </p>
            </>
          }
          table={pairTable(roles, traits)}
          sources={sourcesBehind(traitOrigins(roles))}
          downloads={roleFiles('pairs', [])}
        />
      </div>
    </section>
  )
}
