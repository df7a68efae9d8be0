/** JSON with one element of a list, or one key, a line: so that a change of one cell is a change of one line. */
export function layOut(file: object): string {
  const entries = Object.entries(file).map(([key, value]) => `${JSON.stringify(key)}: ${laid(value)}`)
  return `{\n${entries.join(',\n')}\n}\n`
}

function laid(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]`
}
