import type { Source } from '@/data/schema/source'
import { type Picture, sourceLine } from '@/lib/drawing/poster'
import { describeSources } from '@/lib/source/credit'
import { paySource } from '@/lib/source/registry'
import { uncapitalize } from '@/lib/words/format'
import type { SalariesData } from './data'
import { type Distribution, distribution, hasFigures } from './distribution'
import { distributionPoster } from './distribution-poster'
import { publishedBehind } from './pay/sourced'
import { describeSelection, salariesHeadline } from './sentences'
import type { SalariesView } from './view'

/** The picture of a view's distributions with its sources and data version burned in. */
export function distributionPicture(
  view: SalariesView,
  { dataVersion }: Pick<SalariesData, 'dataVersion'>,
  sources: readonly Source[],
): Picture {
  const drawing = distribution(view)
  const { pay, scope } = paySource(view.address.source)
  const ids = publishedBehind(view.address)
  if (!hasFigures(drawing)) {
    return { why: view.pays.map(({ role, hidden }) => `Nothing to draw for ${role.name}: ${hidden}`).join('\n') }
  }
  const behind = sources.filter(({ id }) => ids.includes(id))
  const about = uncapitalize(describeSelection(view))
  const words = {
    title: salariesHeadline(view),
    subtitle: `Distribution of ${pay}, ${about}, in US dollars a year. ${describeMarks(drawing, view)} ${scope}`,
    sources: sourceLine(describeSources(behind), dataVersion),
  }
  return { svg: distributionPoster(drawing, words) }
}

/** What the marks stand for. */
function describeMarks({ histograms, dots }: Distribution, { address: { source } }: SalariesView): string {
  const noun = paySource(source).noun ?? 'wage'
  return [
    ...(histograms.length > 0 ? [`Height: share of a role’s ${noun}s in steps of $10,000.`] : []),
    ...(dots.length > 0 ? [`A dot: one ${noun}, on steps of $5,000.`] : []),
    'Strips: 10th to 90th percentile, middle half and median.',
  ].join(' ')
}
