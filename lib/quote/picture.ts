/** A quote's chart as a picture to take along. */
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { plotPoster } from '@/lib/drawing/plot-poster'
import { type Picture, sourceLine } from '@/lib/drawing/poster'
import { quoteSources } from '@/lib/engine/answer'
import { inPlace } from '@/lib/place/geography'
import { describeSources } from '@/lib/source/provenance'
import { paySource } from '@/lib/source/registry'
import { whyNone } from './absences'
import { quoteHref } from './address'
import { quotePlot } from './figure'
import { inputsLine, jobTitle, quoteHeadline } from './sentences'
import type { QuoteView } from './view'

/** The chart of a quote with its inputs, sources, data version and address burned in; in words why there is nothing to draw. */
export function quotePicture(
  view: QuoteView,
  role: Pick<Role, 'id' | 'mark' | 'name'>,
  dataVersion: string,
  sources: readonly Source[],
): Picture {
  const { answer, others, address, place } = view
  const plot = quotePlot(view, role)
  if (plot === null)
    return { why: [answer, ...others].map((each) => (each.kind === 'unknown' ? whyNone(each) : '')).join('\n') }
  const used = [answer, ...others].flatMap(quoteSources)
  const subtitle = [
    `${jobTitle(role, address.level)} in ${inPlace(place)}.`,
    inputsLine(view, dataVersion),
    `${paySource(address.basis).scope}`,
    'Line: 10th to 90th percentile. Bar: middle half, with the median. Dashed: a guide’s band. Sources are never pooled.',
  ].join(' ')
  const said = sourceLine(describeSources(sources.filter(({ id }) => used.includes(id))), dataVersion)
  return {
    svg: plotPoster(plot, {
      title: quoteHeadline(answer),
      subtitle,
      sources: `${said} ${quoteHref({ ...address, version: dataVersion })}`,
    }),
  }
}
