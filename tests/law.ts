/** Tests of laws: what holds whatever is drawn. */
import fc from 'fast-check'
import { test } from 'vitest'

/** A test that `holds` for any values of these kinds, drawn anew as often as `often` says. */
export function law<T extends [unknown, ...unknown[]]>(
  title: string,
  kinds: { [K in keyof T]: fc.Arbitrary<T[K]> },
  ...rest: [holds: (...drawn: T) => boolean | void] | [often: fc.Parameters<T>, holds: (...drawn: T) => boolean | void]
): void {
  const [often, holds] = rest.length === 1 ? [{}, rest[0]] : rest
  test(title, () => fc.assert(fc.property(...kinds, holds), often))
}
