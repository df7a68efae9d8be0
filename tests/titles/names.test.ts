/** Every name of a role on its page is a word of the reader, with a level beside it and without. */
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { readTitle, titleRoles } from '@/lib/titles/read'

const roles = titleRoles(dataset.roles)
/** Names that other trades use too, and words that name a field and no job: read by assumption where no code decides. */
const shared = new Set([
  ...['Quality Engineer', 'reliability engineer', 'production engineer', 'PE'],
  ...['Performance', 'Data', 'Database', 'Security', 'Platform', 'Quality', 'Software', 'Machine learning', 'Frontend'],
])
const names = dataset.roles.flatMap(({ id, name, shortName, aliases }) =>
  [...new Set([name, shortName, ...aliases])].map((each) => ({ id, name: each })),
)

describe.each(names)('$name', ({ id, name }) => {
  test.each([
    ['', 'unstated'],
    ['Senior ', 'senior'],
    ['Jr. ', 'junior'],
  ] as const)('with “%s” before it', (before, level) => {
    const reading = readTitle(before + name, roles)
    expect(reading.level).toBe(level)
    if (shared.has(name)) expect(reading).toMatchObject({ role: 'none', assumed: { role: id } })
    else expect(reading.role).toBe(id)
  })

  test('with a grade behind it', () => {
    const reading = readTitle(`${name} II`, roles)
    expect(reading.level).toBe('mid')
    expect(shared.has(name) ? reading.assumed?.role : reading.role).toBe(id)
  })
})

test.each(['Quality Engineer', 'Reliability Engineer', 'Production Engineer'])(
  '%s is the role with a code of software, none with another, and assumed without one',
  (name) => {
    expect(readTitle(name, roles, '15-1252').role).not.toBe('none')
    expect(readTitle(name, roles, '17-2112')).toMatchObject({ role: 'none', level: 'unstated' })
    expect(readTitle(name, roles, '17-2112')).not.toHaveProperty('assumed')
    expect(readTitle(name, roles)).toHaveProperty('assumed.role')
    expect(readTitle(`${name}, Manufacturing`, roles)).not.toHaveProperty('assumed')
  },
)
