/** Tests of laws: what holds whatever is drawn. */
import fc from 'fast-check'
import { test } from 'vitest'

// biome-ignore lint/suspicious/noConfusingVoidType: as fast-check has it, which refuses a promise
type Holds<T extends unknown[]> = (...drawn: T) => boolean | void

/** A test that `holds` for any values of these kinds; before it may stand how often it is tried. */
export function law<T extends [unknown, ...unknown[]]>(
  title: string,
  kinds: { [K in keyof T]: fc.Arbitrary<T[K]> },
  ...rest: [Holds<T>] | [tries: fc.Parameters<T>, Holds<T>]
): void {
  const [tries, holds] = rest.length === 1 ? [{}, rest[0]] : rest
  test(title, () => fc.assert(fc.property(...kinds, holds), tries))
}
