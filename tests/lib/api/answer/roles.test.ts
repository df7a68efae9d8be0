import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { type Role, sectionKeys } from '@/data/schema/role'
import { roleAnswer, rolesAnswer, rolesAnswerSchema } from '@/lib/api/answer/roles'

const role = (id: string) => dataset.roles.find((each) => each.id === id) as Role

test('all roles in brief keep the dataset’s order', () => {
  const { dataVersion, roles } = rolesAnswerSchema.parse(rolesAnswer(dataset))
  expect(dataVersion).toBe(dataset.manifest.dataVersion)
  expect(roles.map(({ id }) => id)).toEqual(dataset.roles.map(({ id }) => id))
})

describe('roleAnswer', () => {
  test.each(dataset.roles.map((each) => [each.id, each] as const))('%s keeps every section of its file', (_, each) => {
    const answer = roleAnswer(each, dataset)
    for (const key of sectionKeys.filter((key) => key !== 'whenToHire')) {
      const fact = each[key]
      expect(answer[key]).toMatchObject(fact.kind === 'known' ? { ...fact, sources: [fact.origin.source] } : fact)
    }
    for (const key of ['focus', 'bestFor', 'openIf'] as const)
      expect(answer[key]).toMatchObject({ kind: 'known', ...each[key] })
    expect(answer.facts.map(({ value }) => value)).toEqual(each.facts.map(({ value }) => value))
    expect(answer).toMatchObject({
      summary: each.summary.value,
      summaryOrigin: each.summary.origin,
      silence: each.silence,
    })
  })

  test('no key of a role’s file is left out', () => {
    const renamed: Record<string, string> = { bands: 'guideBands' }
    const answer = roleAnswer(role('performance-engineer'), dataset)
    const missing = Object.keys(role('performance-engineer')).filter(
      (key) => !Object.hasOwn(answer, renamed[key] ?? key),
    )
    // Which rule of titles names a role is how we read, no fact about it.
    expect(missing).toEqual(['titleRule'])
  })

  test('the ladder keeps its steps, and a level without an upper bound says so', () => {
    const { ladder } = roleAnswer(role('backend-engineer'), dataset)
    expect(ladder.steps.map(({ id, minYears }) => [id, minYears])).toEqual([
      ['junior', 0],
      ['mid', 2],
      ['senior', 5],
      ['staff', 8],
    ])
    expect(ladder.steps.map(({ maxYears }) => (typeof maxYears === 'number' ? maxYears : maxYears.reason))).toEqual([
      2,
      5,
      'not-defined',
      'not-defined',
    ])
    expect(ladder.sources).toEqual(['guide'])
  })

  test('what to do instead is one line each, as the page says it', () => {
    const { whenToHire } = roleAnswer(role('performance-engineer'), dataset)
    expect(whenToHire).toMatchObject({
      kind: 'known',
      value: {
        rather: expect.arrayContaining([
          'Fewer than about 100 engineers: an SRE or a senior backend engineer usually serves',
        ]),
        nobody: expect.arrayContaining(['The work comes and goes: hire a contractor or consultant for it']),
      },
    })
  })

  test('nothing is null', () => {
    expect(JSON.stringify(dataset.roles.map((each) => roleAnswer(each, dataset)))).not.toContain(':null')
  })
})
