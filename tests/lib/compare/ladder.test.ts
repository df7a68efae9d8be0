import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladderFinding } from '@/lib/compare/ladder'
import { nameJobs } from '@/lib/words/role-names'
import { madeEvidence } from '../../evidence'
import { anyRoles, madeBand, madeRole, realRole, steps } from '../../roles'
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
        const evidence = { ...madeEvidence(roles.filter((_, index) => index % 2 === 0).map(({ id }) => id)) }
        const finding = ladderFinding(Object.freeze(roles), steps, evidence)
        checkWriting(finding)
        const paid = roles.filter((role) => role.bands.length > 0)
        const payers = (id: string) =>
          paid.filter((role) => role.bands.some((band) => band.levels.some((level) => level === id))).length
        const named = (fits: (count: number) => boolean) =>
          steps.filter(({ id }) => fits(payers(id))).map((step) => step.name.toLowerCase())
        const [, whose, covered] = /published pay for (.+?) covers ([^.]+)\./.exec(finding) ?? []
        if (covered === undefined) {
          expect(paid).toEqual([])
          expect(finding).toMatch(/^One ladder serves every role\. No published band for /)
          return
        }
        const parts = covered.split(', and ')
        const some = parts.find((part) => part.endsWith(' for some of them'))?.replace(' for some of them', '')
        const all = parts.find((part) => !part.endsWith(' for some of them'))
        const missing = /At ([^.]+) no band is published/.exec(finding)?.[1]
        expect(whose).toBe(nameJobs(paid))
        expect(all === undefined ? [] : words(all)).toEqual(named((count) => count === paid.length))
        expect(some === undefined ? [] : words(some)).toEqual(named((count) => count > 0 && count < paid.length))
        expect(missing === undefined ? [] : words(missing)).toEqual(named((count) => count === 0))
        const silent = roles.filter((role) => role.bands.length === 0)
        const [, unpublished] = /No published band for (.+?)(?:; |, and no source)/.exec(finding) ?? []
        expect(unpublished).toBe(silent.length > 0 ? nameJobs(silent) : undefined)
      }),
    )
  })

  test('has measured medians where no band is published, all of the first source that shows one at any level', () => {
    const devops = realRole('devops-engineer')
    expect(ladderFinding([devops], steps, madeEvidence([devops.id]))).toBe(
      'One ladder serves every role. No published band for DevOps engineers; visa filings have a median of $120k at mid-level and $140k at senior.',
    )
    const pair = [devops, realRole('platform-engineer')]
    expect(ladderFinding(pair, steps, madeEvidence([devops.id]))).toBe(
      'One ladder serves every role. No published band for DevOps and platform engineers; measured medians stand in their place.',
    )
    expect(ladderFinding([devops], steps, {})).toBe(
      'One ladder serves every role. No published band for DevOps engineers, and no source has enough for a median at any level.',
    )
  })
})
