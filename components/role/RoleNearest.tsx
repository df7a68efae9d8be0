import Link from 'next/link'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import { compareRolesHref } from '@/lib/site/urls'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { nearestFinding } from '@/lib/traits/likeness-sentences'
import { nearestPlot, nearestTable, neighbors } from '@/lib/traits/nearest'
import { similarityWhy } from '@/lib/traits/whys'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { PlotDrawing } from '../figure/PlotDrawing'
import { Section } from '../ui/Section'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'

/** The roles nearest to this one in traits, each a way to the comparison. */
export function RoleNearest({ role, facts }: { role: Role; facts: Pick<Dataset, 'roles' | 'traits'> }) {
  const all = neighbors(role, facts.roles, facts.traits)
  const shown = all.slice(0, 5)
  const finding = nearestFinding(role, all)
  const explained = shown.flatMap(({ role: other }) => {
    const why = similarityWhy(role, other, facts.traits)
    return why ? [{ role: other, why }] : []
  })
  return (
    <Section id="nearest" label="Nearest roles" finding={finding}>
      <DataFigure
        title={`Roles nearest to ${role.name} in traits, percent alike`}
        sentence={finding}
        drawing={
          <PlotDrawing
            plot={nearestPlot(shown)}
            label="Similarity of traits"
            ruled
            describe={(lane) => {
              const why = explained.find((each) => each.role.id === lane.key)?.why
              return (
                <p className="micro">
                  <Link
                    href={compareRolesHref([role.id, lane.key])}
                    prefetch={false}
                    aria-label={`Compare with ${lane.label}`}
                  >
                    compare
                  </Link>
                  {why ? (
                    <>
                      {' '}
                      · <WhyFigure why={why}>why {why.answer}</WhyFigure>
                    </>
                  ) : null}
                </p>
              )
            }}
          />
        }
        table={nearestTable(role, all, facts.traits)}
        sources={sourcesBehind(traitOrigins([role, ...all.map((each) => each.role)]))}
        downloads={roleFiles('nearest', [role])}
      />
      <WhyPanels whys={explained.map(({ why }) => why)} />
    </Section>
  )
}
