/** The same count in PostgreSQL, or an engine that speaks its protocol, over a table of classified rows there. */
import pg from 'pg'
import { cellsSql } from './cells'
import type { Counted } from './counted'
import type { Store } from './store'

const counts = 'select source, count(*) as rows from classified group by source order by source'

/** Throws when the table there does not hold as many rows of each source as were read here. */
export async function countedIn(url: string, store: Store): Promise<Counted[]> {
  const client = new pg.Client({ connectionString: url })
  // Counts are far below 2^53.
  client.setTypeParser(pg.types.builtins.INT8, Number)
  await client.connect()
  try {
    const there = JSON.stringify((await client.query(counts)).rows)
    const here = JSON.stringify(await store.rows<{ source: string; rows: number }>(counts))
    if (there !== here)
      throw new Error(`the table “classified” holds ${there}, the raw files ${here}: load what --classified writes`)
    return (await client.query(cellsSql())).rows
  } finally {
    await client.end()
  }
}
