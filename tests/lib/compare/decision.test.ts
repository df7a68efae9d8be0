import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import {
  compareTitle,
  expectationFinding,
  interviewFinding,
  nobodyNew,
  sourcingFinding,
  verdicts,
} from '@/lib/compare/decision'
import { alternativeLine } from '@/lib/words/alternative'
import { nameJobs, oneOf } from '@/lib/words/role-names'
import { law } from '../../law'
import { anyRoles, madeRole, ownOrigin, realRole } from '../../roles'
import { checkWriting } from '../writing'

const [performance, sre, backend] = ['performance-engineer', 'site-reliability-engineer', 'backend-engineer'].map(
  realRole,
) as [ReturnType<typeof realRole>, ReturnType<typeof realRole>, ReturnType<typeof realRole>]

describe('the headline', () => {
  law('says of each role, in order, what it is opened for', [anyRoles(2, 5)], (roles) => {
    const title = compareTitle(roles)
    checkWriting(title)
    const clauses = title
      .replace(/^Open /, '')
      .replace(/\.$/, '')
      .split('; ')
    expect(clauses).toEqual(roles.map((role) => `${oneOf(role)} if ${role.openIf.value}`))
  })

  test('without two roles says what is missing', () => {
    expect(compareTitle([])).toBe('Choose two roles to compare.')
    expect(compareTitle([sre])).toBe('Site Reliability Engineer, beside a role of your choice.')
  })
})

describe('verdicts', () => {
  law('are each role’s own signs, as the page has room for', [anyRoles(2, 5)], (roles) => {
    for (const { role, hire, rather, missing } of verdicts(roles)) {
      const { whenToHire } = role
      if (whenToHire.kind === 'unknown') {
        expect([hire, rather, missing]).toEqual([[], [], `When to open it is not stated. ${whenToHire.why}`])
        continue
      }
      const most = roles.length > 3 ? 3 : 4
      expect(missing).toBeNull()
      expect(hire).toEqual(whenToHire.value.hire.slice(0, most))
      expect(rather).toHaveLength(Math.min(most, whenToHire.value.rather.length))
      for (const line of rather) expect(whenToHire.value.rather.map(alternativeLine)).toContain(line)
    }
  })

  test('what another of the roles compared would serve better comes first', () => {
    const [ofBackend] = verdicts([backend, realRole('frontend-engineer')])
    expect(ofBackend?.rather[0]).toMatch(/frontend/)
    const [besideSre] = verdicts([backend, sre])
    expect(besideSre?.rather[0]).toBe('Nobody owns outages and the pager: open an SRE role')
  })

  test('the size of the company stands in the performance engineer’s', () => {
    const [first] = verdicts([performance, sre, backend])
    expect(first?.rather.join()).toContain('about 100 engineers')
  })
})

test('nobody new is drawn from each role in turn, fewer of more roles', () => {
  for (const [roles, most] of [
    [[performance, sre], 3],
    [[performance, sre, backend], 2],
  ] as const) {
    const all = nobodyNew(roles)
    for (const role of roles) {
      const own = all.filter((each) => each.role === role).map(({ says }) => says)
      expect(own).toEqual(
        role.whenToHire.kind === 'known' ? role.whenToHire.value.nobody.slice(0, most).map(alternativeLine) : [],
      )
    }
  }
  expect(nobodyNew([madeRole('Silent')])).toEqual([])
})

describe('what stands over a fold', () => {
  const findings = [
    ['interviewAreas', interviewFinding],
    ['expectations', expectationFinding],
    ['pools', sourcingFinding],
  ] as const

  test.each(findings)('%s: names whoever it is not stated for', (part, finding) => {
    const silent = madeRole('Silent')
    const told = madeRole('Told', {
      [part]: { kind: 'known', origin: ownOrigin, value: [] },
    })
    expect(finding([told])).not.toContain('not stated')
    expect(finding([told, silent])).toMatch(/; not stated for silent engineers$/)
    expect(finding([silent])).toMatch(/ is not stated for silent engineers$/)
  })

  test.each(findings)('%s: reads whole for real roles', (_, finding) => {
    for (const role of dataset.roles) expect(finding([role, sre])).toMatch(/^[A-Z][^.]+$/)
    expect(finding([sre])).not.toContain(nameJobs([sre]))
  })
})
