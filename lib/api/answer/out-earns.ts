/** The API's answer about which of two roles out-earns the other, in one source. */
import { z } from 'zod'
import type { Refused } from '@/lib/api/problem'
import { dataVersionSchema, orUnknown, shareSchema } from '@/lib/api/value'
import { outEarnsIn } from '@/lib/evidence/out-earns'
import { type Answer, unknown } from '@/lib/value/absence'
import type { ShareEstimate } from '@/lib/value/interval'
import { type EvidenceAsk, type FoundEvidence, findEvidence, type MarketFacts } from './found'
import { selectionFields, selectionOf } from './selection'

const { source, level, levelMeans, place, year, n, measures, sources, notice } = selectionFields

/** Who out-earns whom. */
export const outEarnsAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    a: z.string(),
    b: z.string(),
    source,
    level,
    levelMeans,
    place,
    year,
    measures,
    probability: orUnknown(shareSchema).describe(
      'P(A > B) + ½ P(A = B) for one observation drawn from each. Unknown below ten observations, or ten employers where they are named, on either side.',
    ),
    low: orUnknown(shareSchema).describe(
      'The low end of the 95 % interval of the probability (DeLong). Where low and high hold 0.5 between them there is no clear difference.',
    ),
    high: orUnknown(shareSchema).describe('The high end of the interval.'),
    nA: n,
    nB: n,
    sources,
    notice,
  })
  .describe('The chance that one observation of a exceeds one of b, ties as a half, with its 95 % interval.')

/** The answer about two roles in one source; a refusal when the place is not known. */
export function outEarnsAnswer(
  { a, b, ...asked }: Omit<EvidenceAsk, 'role'> & { readonly a: string; readonly b: string },
  facts: MarketFacts,
): z.infer<typeof outEarnsAnswerSchema> | Refused {
  const [foundA, foundB] = [findEvidence({ ...asked, role: a }, facts), findEvidence({ ...asked, role: b }, facts)]
  if (foundA.kind === 'refused') return foundA
  if (foundB.kind === 'refused') return foundB
  const { role: _, proxy: __, n: nA, referenceMonth: ___, ...selection } = selectionOf({ ...asked, role: a }, foundA)
  const { n: nB } = selectionOf({ ...asked, role: b }, foundB)
  const chance = chanceOf(foundA, foundB)
  const part = (of: keyof ShareEstimate) => (chance.kind === 'known' ? chance.value[of] : chance)
  const shares = { probability: part('at'), low: part('low'), high: part('high') }
  return { dataVersion: facts.dataVersion, a, b, ...selection, ...shares, nA, nB }
}

function chanceOf(a: FoundEvidence, b: FoundEvidence): Answer<ShareEstimate> {
  if (a.kind === 'none') return a.unknown
  if (b.kind === 'none') return b.unknown
  if (a.kind === 'cells' && b.kind === 'cells') return outEarnsIn(a.evidence, b.evidence)
  return unknown('not-defined', 'The survey publishes percentiles of occupations, not wages that could be drawn from.')
}
