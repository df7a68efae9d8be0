import type { Finding } from './finding'
import { countings, predictors, type QuoteProof } from './schema/quote-proof'
import type { Role } from './schema/role'

export function checkQuoteProof({ sources, scores, roles }: QuoteProof, known: readonly Pick<Role, 'id'>[]): Finding[] {
  const find = (path: string, reason: string): Finding => ({ file: 'quote-proof.json', path, reason })
  return [
    ...roles.filter(({ role }) => !known.some(({ id }) => id === role)).map(({ role }) => find(`roles ${role}`, 'is not a role')),
    ...sources.flatMap(({ source, n }) => {
      const ofRoles = roles.filter((each) => each.source === source).reduce((sum, each) => sum + each.n, 0)
      const missing = countings.flatMap((counted) => predictors
        .filter((predictor) => scores.filter((each) => each.source === source && each.counted === counted && each.predictor === predictor).length !== 1)
        .map((predictor) => find(`scores ${source}`, `must have ${predictor} by ${counted} once`)))
      return [...missing, ...(ofRoles === n ? [] : [find(`roles ${source}`, `have ${ofRoles} of ${n} observations`)])]
    }),
  ]
}
