/** The single observations of raw files, read and classified as for the cells. */
import { cellSources, type SourceId } from '@/lib/source/registry'
import { titleRoles } from '@/lib/titles/read'
import { classifiedSql } from '../cells'
import { readFilings } from '../filings'
import { readPostings } from '../postings'
import { rawFilesOf } from '../raw-files'
import { roleFiles } from '../role-files'
import { openStore } from '../store'
import { type Observation, observationsOf } from './observations'

/** By source; empty for a source of which the directory has no file. */
export async function observedIn(directory: string): Promise<ReadonlyMap<SourceId, readonly Observation[]>> {
  const files = rawFilesOf(directory, ['filings', 'aijobs', 'isecjobs'])
  const roles = titleRoles(roleFiles())
  const store = await openStore()
  try {
    await store.run(classifiedSql())
    if (files.filings.length > 0) await readFilings(store, files.filings, roles)
    for (const file of [...files.aijobs, ...files.isecjobs]) await readPostings(store, file, roles)
    const observed = new Map<SourceId, readonly Observation[]>()
    for (const source of cellSources) observed.set(source, await observationsOf(store, source))
    return observed
  } finally {
    store.close()
  }
}
