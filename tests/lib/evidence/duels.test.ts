import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsFrom } from '@/lib/evidence/cells'
import { duels } from '@/lib/evidence/out-earns'
import { anyWages } from '../arbitraries'

test('every pair is won, lost or tied, as counting them one by one says', () => {
  fc.assert(
    fc.property(anyWages, anyWages, (a, b) => {
      const [ofA, ofB] = [cellsFrom(a), cellsFrom(b)]
      const each = ({ usd, counts }: typeof ofA) =>
        usd.flatMap((wage, index) => Array<number>(counts[index] as number).fill(wage))
      const pairs = each(ofA).flatMap((one) => each(ofB).map((other) => Math.sign(one - other)))
      expect(duels(ofA, ofB)).toEqual({
        won: pairs.filter((sign) => sign > 0).length,
        ties: pairs.filter((sign) => sign === 0).length,
      })
    }),
  )
})
