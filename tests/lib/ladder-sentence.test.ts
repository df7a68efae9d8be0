import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladderFinding } from '@/lib/ladder-sentence'
import { anyRoles, madeBand, madeRole, steps } from '../roles'
import { checkWriting, words } from './writing'

describe('the ladder', () => {
  test('published pay covers exactly the steps that some band names', () => {
    const anyLadderRoles = fc
      .array(fc.shuffledSubarray(steps.map((step) => step.id)), { minLength: 1, maxLength: 3 })
      .map((all) =>
        all.map((levels, index) =>
          madeRole(`R${index}`, { bands: levels.length > 0 ? [madeBand(1000, 2000, { levels })] : [] }),
        ),
      )
    fc.assert(
      fc.property(fc.oneof(anyLadderRoles, anyRoles(2, 5)), (roles) => {
        const finding = ladderFinding(Object.freeze(roles), steps)
        checkWriting(finding)
        const [priced, silent] = [true, false].map((has) =>
          steps
            .filter((step) => roles.some((role) => role.bands.some((band) => band.levels.includes(step.id))) === has)
            .map((step) => step.name.toLowerCase()),
        )
        const [, covered] = /covers ([^.]+)\./.exec(finding) ?? []
        const [, missing] = /Pay at ([^.]+) is not stated/.exec(finding) ?? []
        expect(covered === undefined ? [] : words(covered)).toEqual(priced)
        if (covered !== undefined) expect(missing === undefined ? [] : words(missing)).toEqual(silent)
        else expect(finding).toMatch(/no step/)
      }),
    )
  })
})
