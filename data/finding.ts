export interface Finding {
  readonly file: string
  readonly path: string
  readonly reason: string
}

/** Each value must stand above the one before it. */
export function checkRising(file: string, path: string, values: readonly (string | number)[]): Finding[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1]
    const rises = before === undefined || value > before
    return rises ? [] : [{ file, path: `${path}[${index}]`, reason: `${value} stands after ${before}` }]
  })
}

/** No value may be given twice; `path` is that of the list or, where the file is one list, the key that holds the value. */
export function checkOnce(file: string, path: string, values: readonly string[]): Finding[] {
  const seen = new Set<string>()
  return values.flatMap((value) => {
    const again = seen.has(value)
    seen.add(value)
    return again ? [{ file, path, reason: `“${value}” is given twice` }] : []
  })
}
