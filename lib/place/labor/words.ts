/** The cost of labor in words. */
import { formatShare } from '@/lib/words/format'

/** A cost of labor against the country's, to the whole percent: "23 % above the US", "the same as the US". */
export function againstCountry(ratio: number): string {
  const off = Math.round((ratio - 1) * 100)
  if (off === 0) return 'the same as the US'
  return `${formatShare(Math.abs(off) / 100)} ${off > 0 ? 'above' : 'below'} the US`
}
