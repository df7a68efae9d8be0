import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { compareTitle, ladderFinding, verdicts } from '@/lib/compare/sentences'
import { payFinding } from '@/lib/pay/sentences'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { traitsFinding } from '@/lib/traits/standouts'
import { toolsFinding } from '@/lib/traits/tools'
import { weekFinding } from '@/lib/week/sentence'
import { law } from '../../law'
import { anyRoles, steps } from '../../roles'
import { checkWriting } from '../writing'

const { traits, toolGroups } = dataset

describe('every sentence about real roles', () => {
  law('is whole, for two to five roles in any order', [anyRoles(2, 5)], (roles) => {
    const said = verdicts(roles, traits).flatMap(({ when, brings }) => [when, brings])
    for (const text of [
      compareTitle(roles, traits),
      payFinding(roles, steps),
      traitsFinding(roles, traits),
      similarityFinding(roles, traits),
      weekFinding(roles),
      toolsFinding(roles, toolGroups),
      ladderFinding(roles, steps),
      ...said,
    ]) {
      checkWriting(text)
    }
  })

  test('is whole for one role or none, where there is one', () => {
    expect(compareTitle([], traits)).toMatch(/^Choose .*\.$/)
    for (const role of dataset.roles) {
      checkWriting(compareTitle([role], traits))
      expect(compareTitle([role], traits)).toContain(role.name)
      for (const { when, brings } of verdicts([role], traits)) [when, brings].forEach(checkWriting)
    }
    expect(weekFinding([])).toBe('')
  })
})
