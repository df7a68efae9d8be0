import { expect, test } from 'vitest'
import { cellsSql, classifiedSql } from '@/pipeline/cells'

/** Words and marks of one engine or a few: DuckDB's, PostgreSQL's, or ones that Redshift or CockroachDB lack. */
const dialect =
  /::|\/\/|\b(grouping sets|cube|rollup|filter\s*\(|group by all|group by \d|qualify|exclude|try_cast|ilike|distinct on|lateral|values|list|array|quantile_cont|using)\b/gi

test('the count is asked for in what every SQL engine understands', () => {
  const text = `${cellsSql()}\n${classifiedSql()}`.replace(/--.*/g, '')
  expect(text.match(dialect) ?? []).toEqual([])
})
