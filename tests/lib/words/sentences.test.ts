import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import type { Role } from '@/data/schema/role'
import { compareTitle } from '@/lib/compare/decision'
import { ladderFinding } from '@/lib/compare/ladder'
import { evidenceByRole } from '@/lib/evidence/by-role'
import { measuredAt, measuredMedian } from '@/lib/pay/measured'
import { payFinding } from '@/lib/pay/sentences'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { traitsFinding } from '@/lib/traits/standouts'
import { toolsFinding } from '@/lib/traits/tools'
import { weekFinding } from '@/lib/week/sentence'
import { formatUsd } from '@/lib/words/format'
import { law } from '../../law'
import { anyRoles, steps } from '../../roles'
import { checkWriting } from '../writing'

const { traits, toolGroups } = dataset
const evidence = evidenceByRole(
  market(),
  dataset.roles.map(({ id }) => id),
)

describe('every sentence about real roles', () => {
  law('is whole, for two to five roles in any order', [anyRoles(2, 5)], (roles) => {
    for (const text of [
      compareTitle(roles),
      payFinding(roles, steps, evidence),
      traitsFinding(roles, traits),
      similarityFinding(roles, traits),
      weekFinding(roles),
      toolsFinding(roles, toolGroups),
      ladderFinding(roles, steps, evidence),
    ]) {
      checkWriting(text)
    }
  })

  law('says that nothing is published only beside what was measured, where anything was', [anyRoles(1, 5)], (roles) => {
    const silent = roles.filter(({ bands }) => bands.length === 0)
    const has = (role: Role) => measuredMedian(evidence[role.id] ?? []) !== null
    const pay = payFinding(roles, steps, evidence)
    expect(pay).not.toContain('not stated')
    for (const role of silent.filter(has)) {
      const median = measuredMedian(evidence[role.id] ?? [])
      expect(pay).toContain(median && formatUsd(median.usd))
    }
    const ladder = ladderFinding(roles, steps, evidence)
    const atAnyLevel = silent.some(({ id }) => steps.some((step) => measuredAt(evidence[id] ?? [], step.id)))
    expect(ladder).not.toContain('not stated')
    if (silent.length > 0)
      expect(/measured medians|a median of \$/.test(ladder.split('No published band')[1] ?? '')).toBe(atAnyLevel)
  })

  test('is whole for one role or none, where there is one', () => {
    expect(compareTitle([])).toMatch(/^Choose .*\.$/)
    for (const role of dataset.roles) {
      checkWriting(compareTitle([role]))
      expect(compareTitle([role])).toContain(role.name)
    }
    expect(weekFinding([])).toBe('')
  })
})
