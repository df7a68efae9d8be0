import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interviewFinding, sourcingFinding } from '@/lib/compare/hiring-sentences'
import { nameJobs } from '@/lib/words/role-names'
import { anyRoles, guideRoles, realRole } from '../../roles'
import { checkWriting } from '../writing'

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

  test('any roles: each is named once, as told or as not stated', () => {
    fc.assert(
      fc.property(anyRoles(2, 5), (roles) => {
        const silent = roles.filter((role) => role.pools.kind === 'unknown')
        const told = roles.filter((role) => !silent.includes(role))
        const sourcing = sourcingFinding(roles)
        checkWriting(sourcing)
        checkWriting(interviewFinding(roles))
        expect(sourcing.includes('are found.')).toBe(told.length > 0)
        expect(sourcing.includes('is not stated.')).toBe(silent.length > 0)
        for (const some of [told, silent]) if (some.length > 0) expect(sourcing).toContain(nameJobs(some))
      }),
    )
  })
})
