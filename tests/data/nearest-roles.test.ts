/** Whether the roles that the traits call alike are those that others call alike: O*NET, and employers who file visas. */
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import type { Role } from '@/data/schema/role'
import { neighbors } from '@/lib/traits/nearest'
import { relatedOccupations } from '../related-occupations'

const { roles, traits } = dataset
const { occupations } = market()
/** Nearly every filing of the trade may stand under software developers, so that code tells no role from another. */
const software = '15-1252'
/** The least share of a role's filings at which an occupation is one of its own. */
const leastShare = 0.1

/** The occupations, other than software developers, under which a role's filings stand. */
function occupationsOf({ id }: Role): string[] {
  const mix = occupations.mixes.find(({ role }) => role === id)
  return (mix?.parts ?? [])
    .filter(({ soc, filings }) => soc !== software && filings >= leastShare * (mix?.filings ?? 0))
    .map(({ soc }) => soc)
}

/** Software developers and nothing else: the three generalists. */
const plain = roles.filter((role) => occupationsOf(role).length === 0)
const nearestTo = (role: Role) =>
  neighbors(role, roles, traits)
    .slice(0, 3)
    .map((each) => each.role)

/** Whether two roles are neighbors by their filings: they share an occupation, or O*NET lists one beside the other. */
function areRelated(role: Role, other: Role): boolean {
  if (plain.includes(role)) return plain.includes(other)
  const theirs = plain.includes(other) ? [software] : occupationsOf(other)
  return occupationsOf(role).some((own) => theirs.some((soc) => soc === own || relatedOccupations[own]?.includes(soc)))
}

const byId = (id: string) => roles.find((role) => role.id === id) as Role

describe('the three roles nearest in traits', () => {
  test('the generalists are those whose filings stand under software developers alone', () => {
    expect(plain.map(({ id }) => id).sort()).toEqual(['backend-engineer', 'full-stack-engineer', 'software-engineer'])
  })

  test('every occupation of a role has its related ones here', () => {
    for (const role of roles)
      for (const soc of occupationsOf(role)) expect(relatedOccupations, role.id).toHaveProperty(soc)
  })

  test.each(roles.map((role) => [role.id, role] as const))(
    '%s: one of them at least is its neighbor by its filings',
    (_, role) => {
      const nearest = nearestTo(role)
      expect(
        nearest.some((other) => areRelated(role, other)),
        nearest.map(({ id }) => id).join(', '),
      ).toBe(true)
    },
  )

  // O*NET lists "computer occupations, all other" beside almost all of them, so for the three trades of data more is asked.
  test.each([
    ['data-engineer', 'database-engineer', 'O*NET lists database administrators beside database architects'],
    ['data-engineer', 'machine-learning-engineer', 'both are filed as data scientists'],
    ['database-engineer', 'data-engineer', 'O*NET lists database architects beside database administrators'],
    ['machine-learning-engineer', 'data-engineer', 'both are filed as data scientists'],
  ])('%s has %s among them: %s', (role, other) => {
    expect(nearestTo(byId(role)).map(({ id }) => id)).toContain(other)
  })

  test('machine learning is nearer to data than to performance and to interfaces, which it was not', () => {
    const order = neighbors(byId('machine-learning-engineer'), roles, traits).map((each) => each.role.id)
    for (const other of ['performance-engineer', 'frontend-engineer']) {
      expect(order.indexOf('data-engineer')).toBeLessThan(order.indexOf(other))
    }
  })
})

describe('levels that belong together', () => {
  const weights = { core: 3, regular: 2, occasional: 1, no: 0, 'not-stated': null } as const
  const levelOf = (role: Role, id: string) => weights[role.traits[id]?.level ?? 'not-stated']

  test('whoever carries the pager leads an outage now and then, at most a step less', () => {
    for (const role of roles) {
      const [pager, leads] = ['on-call', 'incident-response'].map((id) => levelOf(role, id))
      if (pager != null && leads != null) expect(leads, role.id).toBeGreaterThanOrEqual(pager - 1)
    }
  })

  test.each([
    ['root-cause', 'what a program does wrong'],
    ['systems-thinking', 'the path of a request'],
    ['operating-systems', 'what lies under a program'],
    ['distributed-systems', 'many machines'],
    ['on-call', 'its own services at night'],
  ])('%s: no generalist goes deeper than the backend engineer, who works on nothing else (%s)', (id) => {
    const backend = levelOf(byId('backend-engineer'), id)
    for (const role of ['software-engineer', 'full-stack-engineer']) {
      expect(levelOf(byId(role), id) ?? 0, role).toBeLessThanOrEqual(backend ?? 3)
    }
  })

  test('functional suites are core to quality engineers alone, and browsers to frontend engineers alone', () => {
    const coreTo = (id: string) => roles.filter((role) => levelOf(role, id) === 3).map((role) => role.id)
    expect(coreTo('test-automation')).toEqual(['quality-engineer'])
    expect(coreTo('browser-platform')).toEqual(['frontend-engineer'])
  })
})
