/** Truth checks of what the search box leads to: words and symptoms. */
import { checkOnce, type Finding } from './finding'
import type { Dataset } from './schema/dataset'

type Facts = Pick<Dataset, 'roles' | 'methods' | 'sources' | 'terms' | 'symptoms'>

/** No two words or symptoms may answer to one name; what is led to is there; every method has a word. */
export function checkSearchWords({ roles, methods, sources, terms, symptoms }: Facts): Finding[] {
  const names = [...terms.flatMap(({ term, names }) => [term, ...names]), ...symptoms.flatMap((symptom) => symptom.names)]
  const anchors = new Set(terms.map(({ href }) => href.split('#')[1]))
  const known = new Set(roles.map(({ id }) => id))
  return [
    ...checkOnce('terms.json', 'names', names.map((name) => name.toLowerCase())),
    ...checkOnce('symptoms.json', 'id', symptoms.map(({ id }) => id)),
    ...terms.flatMap(({ term, href }) => {
      const [, kind, id] = /#(method|source)-(.+)$/.exec(href) ?? []
      const isThere = kind === undefined || (kind === 'method' ? methods : sources).some((each) => each.id === id)
      return isThere ? [] : [{ file: 'terms.json', path: term, reason: `“${href}” leads to nothing` }]
    }),
    ...methods
      .filter(({ id }) => !anchors.has(`method-${id}`))
      .map(({ id }) => ({ file: 'terms.json', path: '', reason: `no word leads to the method “${id}”` })),
    ...symptoms.flatMap(({ id, leads, helps }) =>
      [...leads, ...helps]
        .filter((role) => !known.has(role))
        .map((role) => ({ file: 'symptoms.json', path: id, reason: `“${role}” is no role` })),
    ),
  ]
}
