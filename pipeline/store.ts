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

export async function openStore({ memory = '512MB', threads = 2 } = {}): Promise<Store> {
  const spill = mkdtempSync(join(tmpdir(), 'rolescope-market-'))
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    threads: String(threads),
    temp_directory: spill,
    preserve_insertion_order: 'false',
  })
  const connection = await instance.connect()
  return {
    run: async (sql) => {
      await connection.run(sql)
    },
    rows: async <T>(sql: string) => {
      const found = await connection.runAndReadAll(sql)
      return found.getRowObjectsJS().map(withNumbers) as T[]
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

function withNumbers(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  )
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
