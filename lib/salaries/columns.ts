/** Records as columns: like values stand together, which is shorter to send than a list of records. */

/** What one property holds, record after record: values, or records again, which are columns of their own. */
type Held = { readonly values: readonly unknown[] } | { readonly columns: Columns<object> }

/** Where some records lack the property, `gaps`: from one that has it to the next, the first from the start. */
type Column = Held & { readonly gaps?: readonly number[] }

/** Records of one shape: how many there are, and a column for each of their properties. */
export interface Columns<T extends object> {
  readonly of: number
  readonly by: { readonly [Name in keyof T]?: Column }
}

/** The columns of some records, whichever properties each of them has. A property that is there must not hold `undefined`. */
export function columnsOf<T extends object>(records: readonly T[]): Columns<T> {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))] as (keyof T)[]
  const by: { [Name in keyof T]?: Column } = {}
  for (const name of names) by[name] = columnOf(records, name)
  return { of: records.length, by }
}

function columnOf<T extends object>(records: readonly T[], name: keyof T): Column {
  const holders = records.flatMap((record, index) => (name in record ? [index] : []))
  const values: readonly unknown[] = holders.map((index) => records[index]?.[name])
  const held = values.every(isRecord) ? { columns: columnsOf(values) } : { values }
  if (values.length === records.length) return held
  return { ...held, gaps: holders.map((index, at) => index - (holders[at - 1] ?? 0)) }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The records that some columns were made of. */
export function recordsOf<T extends object>({ of, by }: Columns<T>): T[] {
  const records: Record<string, unknown>[] = Array.from({ length: of }, () => ({}))
  for (const [name, column] of Object.entries<Column | undefined>(by)) if (column) fill(records, name, column)
  return records as T[]
}

function fill(records: readonly Record<string, unknown>[], name: string, { gaps, ...held }: Column): void {
  const values = 'values' in held ? held.values : recordsOf(held.columns)
  let at = 0
  for (const [index, value] of values.entries()) {
    at = gaps === undefined ? index : at + (gaps[index] ?? 0)
    const record = records[at]
    if (record) record[name] = value
  }
}
