/** The basis of a quote as a request names it. */
import { z } from 'zod'
import { quoted } from '@/lib/api/problem'
import { allSources, defaultSource, quoteBases, whyNoBasis } from '@/lib/source/registry'

/** A source that a quote can be made from; another source is refused in its own words. */
export const basisSchema = z
  .enum([...quoteBases], {
    error: ({ input }) =>
      whyNoBasis(String(input)) ?? `${quoted(String(input))} is no basis: ${quoteBases.join(', ')}.`,
  })
  .meta({
    description: 'The one source that the quote is made from; never a blend.',
    example: defaultSource,
  })

/** Whether a refusal is that of a source which is never a basis. */
export function isNoBasis(message: string): boolean {
  return allSources.some(({ noBasis }) => noBasis === message)
}
