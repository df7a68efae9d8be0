/** Truth checks of the table of sources of pay: each is told from the others, and stands on published sources. */

import { checkOnce, type Finding } from './finding'
import type { Dataset } from './schema/dataset'

const file = 'pay-sources.json'

export function checkPaySources({ paySources, sources }: Pick<Dataset, 'paySources' | 'sources'>): Finding[] {
  const published = new Set(sources.map(({ id }) => id))
  return [
    ...(['id', 'name', 'code', 'label'] as const).flatMap((key) => checkOnce(file, key, paySources.map((row) => row[key]))),
    ...(['mix', 'bands'] as const).filter((kept) => paySources.filter((row) => row.kept === kept).length > 1)
      .map((kept) => ({ file, path: '', reason: `there is more than one kept as ${kept}, and figures of one alone are read` })),
    ...(paySources.some(({ kept, abilities }) => kept === 'cells' && abilities.knowsPlace) ? [] : [{ file, path: '', reason: 'none kept as cells knows places, and the cost of labor is fitted to one that does' }]),
    ...paySources.flatMap(({ id, sourceId, sources: behind, kept, noun, record, download, placeless, noMap, noBasis, abilities }) => [
      ...[sourceId, ...behind].filter((each) => !published.has(each)).map((each) => ({ file, path: id, reason: `no source is called “${each}”` })),
      ...(behind.includes(sourceId) ? [] : [{ file, path: id, reason: `${sourceId} is not among the sources behind it` }]),
      ...[noun, record, download].filter((words) => (words !== null) !== (kept === 'cells' || kept === 'percentiles'))
        .map(() => ({ file, path: id, reason: 'what is kept as cells or percentiles has a noun, a record, a download and words for places it does not name, and nothing else has' })),
      ...((noBasis === null) === abilities.isBasis ? [] : [{ file, path: `${id}.noBasis`, reason: 'is said where no quote is made, and there alone' }]),
      // A survey has published wages of places, and no observations to map.
      ...(kept === 'bands' || (placeless === null) === (abilities.knowsPlace || kept === 'mix') ? [] : [{ file, path: `${id}.placeless`, reason: 'is said where no place is known, and there alone' }]),
      ...(kept === 'bands' || (noMap === null) === abilities.knowsPlace ? [] : [{ file, path: `${id}.noMap`, reason: 'is said where no observation names a state, and there alone' }]),
    ]),
  ]
}
