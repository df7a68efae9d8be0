/** The bridge from the explorer to the quote of a query. */

import { bridgeTo } from '@/lib/engine/explorer/bridge'
import { quoteAt } from '@/lib/engine/make'
import { settingOf } from '@/lib/engine/setting'
import { type BridgeAnswer, bridgeAnswer } from '@/lib/quote/explorer/bridge'
import { quoteAsked } from './asked'

/** The bridge in one line, or why the query asks for none. */
export function bridgeIn(query: URLSearchParams): BridgeAnswer | { readonly why: string } {
  const { address, index, slips, ignored } = quoteAsked(query)
  const refused = [...slips.map(({ why }) => why), ...ignored]
  if (refused.length > 0) return { why: refused.join('\n') }
  const setting = settingOf(index, address)
  const quote = quoteAt(setting, address)
  const bridge = quote.kind === 'percentiles' ? bridgeTo(setting, quote) : null
  return bridgeAnswer({ bridge, address })
}
