/** Truth checks of the table of sources of pay: each is told from the others, and stands on published sources. */

import { checkOnce } from './cell-checks'
import type { Finding } from './finding'
import type { Dataset } from './schema/dataset'

const file = 'pay-sources.json'

export function checkPaySources({ paySources, sources }: Pick<Dataset, 'paySources' | 'sources'>): Finding[] {
  const published = new Set(sources.map(({ id }) => id))
  return [
    ...(['id', 'name', 'code', 'label'] as const).flatMap((key) => checkOnce(file, key, paySources.map((row) => row[key]))),
    ...paySources.flatMap(({ id, sourceId, sources: behind, kept, noun, record, download, placeless, abilities }) => [
      ...[sourceId, ...behind].filter((each) => !published.has(each)).map((each) => ({ file, path: id, reason: `no source is called “${each}”` })),
      ...(behind.includes(sourceId) ? [] : [{ file, path: id, reason: `${sourceId} is not among the sources behind it` }]),
      ...[noun, record, download].filter((words) => (words !== null) !== (kept === 'cells'))
        .map(() => ({ file, path: id, reason: 'what is kept as cells has a noun, a record and a download, and nothing else has' })),
      ...(kept === 'bands' || (placeless === null) === abilities.knowsPlace ? [] : [{ file, path: `${id}.placeless`, reason: 'is said where no place is known, and there alone' }]),
    ]),
  ]
}
