import { memo } from 'react'
import type { Source } from '@/data/schema/source'
import { publishedBehind } from '@/lib/salaries/pay/sourced'
import { sourceNotes } from '@/lib/salaries/sentences'
import type { SalariesView } from '@/lib/salaries/view'
import { Ticks } from '../ui/Ticks'

/** Whom the figures are about and how they were counted, beside them. */
export const SourceNote = memo(function SourceNote({
  view,
  sources,
}: {
  view: SalariesView
  sources: readonly Source[]
}) {
  const behind = sources.filter(({ id }) => publishedBehind(view.address).includes(id))
  return (
    <section className="section source-note small" aria-labelledby="source-label">
      <h2 className="section-label" id="source-label">
        What these figures are
      </h2>
      <Ticks items={sourceNotes(view)} />
      <ul>
        {behind.map(({ id, name, weakSpot }) => (
          <li key={id}>
            <a href={`/data#source-${id}`}>{name}</a>. {weakSpot}
          </li>
        ))}
      </ul>
    </section>
  )
})
