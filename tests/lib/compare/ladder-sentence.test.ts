import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladderFinding } from '@/lib/compare/hiring-sentences'
import { nameJobs } from '@/lib/words/role-names'
import { anyRoles, madeBand, madeRole, steps } from '../../roles'
import { checkWriting, words } from '../writing'

describe('the ladder', () => {
  test('published pay covers exactly the steps that some band names, for the roles that have one', () => {
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
        const paid = roles.filter((role) => role.bands.length > 0)
        const payers = (id: string) =>
          paid.filter((role) => role.bands.some((band) => band.levels.some((level) => level === id))).length
        const named = (fits: (count: number) => boolean) =>
          steps.filter(({ id }) => fits(payers(id))).map((step) => step.name.toLowerCase())
        const [, whose, covered] = /published pay for (.+?) covers ([^.]+)\./.exec(finding) ?? []
        if (covered === undefined) {
          expect(paid).toEqual([])
          expect(finding).toMatch(/no step/)
          return
        }
        const parts = covered.split(', and ')
        const some = parts.find((part) => part.endsWith(' for some of them'))?.replace(' for some of them', '')
        const all = parts.find((part) => !part.endsWith(' for some of them'))
        const missing = /At ([^.]+) none is stated/.exec(finding)?.[1]
        expect(whose).toBe(nameJobs(paid))
        expect(all === undefined ? [] : words(all)).toEqual(named((count) => count === paid.length))
        expect(some === undefined ? [] : words(some)).toEqual(named((count) => count > 0 && count < paid.length))
        expect(missing === undefined ? [] : words(missing)).toEqual(named((count) => count === 0))
        const silent = roles.filter((role) => role.bands.length === 0)
        expect(/Pay for (.+) is not stated/.exec(finding)?.[1]).toBe(silent.length > 0 ? nameJobs(silent) : undefined)
      }),
    )
  })
})
