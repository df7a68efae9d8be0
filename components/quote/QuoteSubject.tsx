import { inPlace } from '@/lib/place/geography'
import { jobTitle, measureOf } from '@/lib/quote/sentences'
import type { QuoteScene } from './scene'

/** What is quoted, above its figure. */
export function QuoteSubject({ view, role }: Pick<QuoteScene, 'view' | 'role'>) {
  const { level, basis } = view.address
  return (
    <span className="quote-subject small">
      {jobTitle(role, level)}
      {level === 'unstated' ? ', level unstated,' : ''} in {inPlace(view.place)}: {measureOf(basis)}
    </span>
  )
}
