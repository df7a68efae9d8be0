import { publishedSources } from '@/lib/source/published'
import type { Why } from '@/lib/working/why'
import { WhyPanel } from './WhyFigure'

/** The panels behind some derived figures; where nothing was derived, none. */
export function WhyPanels({ whys }: { whys: readonly (Why | null | undefined)[] }) {
  return whys.flatMap((why) => (why ? [<WhyPanel key={why.key} why={why} sources={publishedSources} />] : []))
}
