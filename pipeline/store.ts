/** The embedded DuckDB that joins and counts; what does not fit its memory limit goes to a directory that `close` removes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBAppender, DuckDBInstance } from '@duckdb/node-api'

export type Value = string | number | bigint | null

export interface Store {
  run(sql: string): Promise<void>
  /** Result rows as objects; whole numbers of any width as numbers. */
  rows<T>(sql: string): Promise<T[]>
  /** Adds rows to a table, each value of its column's type: text, double or bigint. */
  append(table: string, rows: Iterable<readonly Value[]> | AsyncIterable<readonly Value[]>): Promise<void>
  close(): void
}

export async function openStore(): Promise<Store> {
  const spill = mkdtempSync(join(tmpdir(), 'rolescope-market-'))
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '512MB',
    threads: '2',
    temp_directory: spill,
    preserve_insertion_order: 'false',
  })
  const connection = await instance.connect()
  return {
    run: async (sql) => {
      await connection.run(sql)
    },
    rows: async <T>(sql: string) => {
      const found = await connection.stream(sql)
      const names = found.columnNames()
      const rows: T[] = []
      for await (const chunk of found) for (const values of chunk.getRows()) rows.push(named(names, values) as T)
      return rows
    },
    append: async (table, rows) => {
      const appender = await connection.createAppender(table)
      for await (const row of rows) {
        for (const value of row) appendValue(appender, value)
        appender.endRow()
      }
      appender.closeSync()
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
      rmSync(spill, { recursive: true, force: true })
    },
  }
}

function appendValue(appender: DuckDBAppender, value: Value): void {
  if (value === null) appender.appendNull()
  else if (typeof value === 'string') appender.appendVarchar(value)
  else if (typeof value === 'bigint') appender.appendBigInt(value)
  else appender.appendDouble(value)
}

function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [index, name] of names.entries()) {
    const value = values[index]
    row[name] = typeof value === 'bigint' ? Number(value) : value
  }
  return row
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
