/** How the median of the explorer's first view becomes that of the quote that it leads to. */
import { bridgeIn } from '@/app/quote/bridge'
import type { FirstBridge } from '@/components/salaries/BridgeLine'
import { quoteOf } from '@/components/salaries/quote-link'
import type { SalariesView } from '@/lib/salaries/view'
import { paySource } from '@/lib/source/registry'

/** The bridge of a view; null of a source that nothing is quoted from. */
export function firstBridge(view: SalariesView): FirstBridge | null {
  if (!paySource(view.address.source).abilities.isBasis) return null
  const quote = quoteOf(view)
  const answer = bridgeIn(new URLSearchParams(quote.split('?')[1] ?? ''))
  return { quote, sentence: 'why' in answer ? null : answer.sentence }
}
