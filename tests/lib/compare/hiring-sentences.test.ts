import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interviewFinding, ladderFinding, sourcingFinding } from '@/lib/compare/hiring-sentences'
import { nameJobs } from '@/lib/words/role-names'
import { law } from '../../law'
import { anyRoles, guideRoles, madeBand, madeRole, realRole, steps } from '../../roles'
import { checkWriting, words } from '../writing'

const data = realRole('data-engineer')

describe('what is known of hiring', () => {
  test('of the guide’s three: interviews and sourcing are told', () => {
    expect(interviewFinding(guideRoles)).toBe(
      'What to ask performance engineers, SREs and backend engineers, what should worry you, and what would lose them.',
    )
    expect(sourcingFinding(guideRoles)).toBe('Where performance engineers, SREs and backend engineers are found.')
  })

  test('of a role about which nobody says: that it is not stated', () => {
    expect(interviewFinding([data])).toBe('How to interview data engineers is not stated.')
    expect(sourcingFinding([data])).toBe('Where data engineers are found is not stated.')
  })

  law('any roles: each is named once, as told or as not stated', [anyRoles(2, 5)], (roles) => {
    const silent = roles.filter((role) => role.pools.kind === 'unknown')
    const told = roles.filter((role) => !silent.includes(role))
    const sourcing = sourcingFinding(roles)
    checkWriting(sourcing)
    checkWriting(interviewFinding(roles))
    expect(sourcing.includes('are found.')).toBe(told.length > 0)
    expect(sourcing.includes('is not stated.')).toBe(silent.length > 0)
    for (const some of [told, silent]) if (some.length > 0) expect(sourcing).toContain(nameJobs(some))
  })
})

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
