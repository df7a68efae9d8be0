/** Truth checks of what the search box leads to: words and symptoms. */
import { checkOnce, type Finding } from './finding'
import type { Dataset } from './schema/dataset'

type Facts = Pick<Dataset, 'methods' | 'sources' | 'terms' | 'symptoms'>

/** No two words or symptoms may answer to one name; what is led to is there; every method has a word. */
export function checkSearchWords({ methods, sources, terms, symptoms }: Facts): Finding[] {
  const names = [...terms.flatMap(({ term, names }) => [term, ...names]), ...symptoms.flatMap((symptom) => symptom.names)]
  const anchors = new Set(terms.map(({ href }) => href.split('#')[1]))
  return [
    ...checkOnce('terms.json', 'names', names.map((name) => name.toLowerCase())),
    ...terms.flatMap(({ term, href }) => {
      const [, kind, id] = /#(method|source)-(.+)$/.exec(href) ?? []
      const isThere = kind === undefined || (kind === 'method' ? methods : sources).some((each) => each.id === id)
      return isThere ? [] : [{ file: 'terms.json', path: term, reason: `“${href}” leads to nothing` }]
    }),
    ...methods
      .filter(({ id }) => !anchors.has(`method-${id}`))
      .map(({ id }) => ({ file: 'terms.json', path: '', reason: `no word leads to the method “${id}”` })),
  ]
}
