import type { BridgeAnswer } from '@/lib/quote/explorer/bridge'
import { fetchJson, useAnswerTo } from '../ui/fetched'

/** The bridge that came with the page, of the quote that its first view leads to. */
export interface FirstBridge extends BridgeAnswer {
  readonly quote: string
}

interface BridgeLineProps {
  readonly quote: string
  readonly first: FirstBridge | null
}

/** Under the link to a quote: how the median here becomes the quote's. Its room is kept, so that nothing moves when another comes. */
export function BridgeLine({ quote, first }: BridgeLineProps) {
  const isFirst = first?.quote === quote
  const answer = useAnswerTo(isFirst || first === null ? null : quote, fetchBridge)
  return <p className="bridge-line small no-print">{isFirst ? first.sentence : answer?.sentence}</p>
}

function fetchBridge(quote: string, signal: AbortSignal): Promise<BridgeAnswer> {
  return fetchJson<BridgeAnswer>(quote.replace('/quote', '/quote/bridge.json'), signal)
}
