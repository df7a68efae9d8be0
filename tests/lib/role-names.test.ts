import { describe, expect, test } from 'vitest'
import { nameAll, nameRoles, possessive } from '@/lib/role-names'
import { guideRoles } from '../roles'

describe('names', () => {
  test('of roles, joined', () => {
    expect(nameRoles(guideRoles)).toBe('Performance, SRE and Backend')
    expect([2, 3, 5].map(nameAll)).toEqual(['both', 'all three', 'all five'])
  })

  test('as owners', () => {
    expect(['SRE', 'DevOps'].map((shortName) => possessive({ shortName }))).toEqual(['SRE’s', 'DevOps’'])
  })
})
