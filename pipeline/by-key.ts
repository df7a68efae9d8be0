/** Things by a key of theirs, in the order that they come in. */
export function byKey<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const each of all) {
    const key = keyOf(each)
    const group = found.get(key)
    if (group) group.push(each)
    else found.set(key, [each])
  }
  return found
}
