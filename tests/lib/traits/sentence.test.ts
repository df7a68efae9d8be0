import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { compareTitle, verdicts } from '@/lib/compare/sentences'
import { traitsFinding } from '@/lib/traits/sentence'
import { law } from '../../law'
import { anyRoles, claims, madeRole, realRole } from '../../roles'
import { anythingApart, checkClauses, checkWriting, level } from '../writing'

const { traits } = dataset
const ids = traits.map((trait) => trait.id)

describe('what sets roles apart', () => {
  law('every claim holds, and silence means that none would', [anyRoles(2, 5)], (roles) => {
    const finding = traitsFinding(roles, traits)
    const said = checkClauses(finding, roles)
    expect(said).toBeLessThanOrEqual(3)
    expect(said > 0).toBe(anythingApart(roles))
    if (said === 0) expect(finding).toMatch(/^No core or regular trait/)
  })

  test('one role has nothing to be set apart from: its core traits are counted', () => {
    for (const role of dataset.roles) {
      const core = traits.filter((trait) => level(role, trait) === 'core').length
      const [, counted, all] = /^(\d+) of (\d+) traits are core to /.exec(traitsFinding([role], traits)) ?? []
      expect([Number(counted), Number(all)]).toEqual([core, traits.length])
      checkWriting(traitsFinding([role], traits))
    }
  })

  test('twins with levels left open are set apart by nothing', () => {
    const open = claims(
      Object.fromEntries(ids.map((id, index) => [id, index % 2 === 0 ? ('not-stated' as const) : ('core' as const)])),
    )
    const roles = [madeRole('A', { traits: open }), madeRole('B', { traits: open })]
    expect(traitsFinding(roles, traits)).toMatch(/^No core or regular trait/)
    for (const { brings } of verdicts(roles, traits)) expect(brings).toMatch(/^No core or regular trait/)
    expect(compareTitle(roles, traits)).toMatch(/^A and B engineers are \d+–\d+% alike in their traits\.$/)
  })
})

test('only traits of the vocabulary that is given are named', () => {
  const [one, other] = [realRole('backend-engineer'), realRole('site-reliability-engineer')]
  expect(checkClauses(traitsFinding([one, other], traits.slice(0, 1)), [one, other])).toBeLessThanOrEqual(1)
})
