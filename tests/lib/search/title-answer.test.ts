import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataset, defaultRoleIds } from '@/data'
import { readSalaries } from '@/lib/salaries/address'
import { searchIndex } from '@/lib/search/find'
import { pages } from '@/lib/search/pages'
import { titleAnswer } from '@/lib/search/title-answer'
import { readTitle, type TitleReading, titleRoles } from '@/lib/titles/read'

const index = searchIndex(dataset.roles, pages(defaultRoleIds))
const answer = (title: string) => titleAnswer(title, readTitle(title, titleRoles(dataset.roles)), index)
const choices = {
  roles: new Set(dataset.roles.map(({ id }) => id)),
  places: new Set(['US']),
  years: new Set<number>(),
  countries: [],
}

test('a title leads to the pay of its role and level, and to the role', () => {
  const said = answer('Sr. SRE II')
  if (said.kind === 'none') throw new Error(said.why)
  expect(said.readsAs).toBe('Site Reliability Engineer, senior')
  expect(said.found.map(({ label, href }) => [label, href])).toEqual([
    ['Pay of the Site Reliability Engineer, senior', '/salaries?role=site-reliability-engineer&level=senior'],
    ['Site Reliability Engineer, the role', '/roles/site-reliability-engineer'],
  ])
})

test('a title without a level says so and leads to all levels', () => {
  const said = answer('Backend Developer')
  expect(said).toMatchObject({ kind: 'read', readsAs: 'Backend Engineer, level not stated' })
  if (said.kind === 'read') expect(said.found[0]?.href).toBe('/salaries?role=backend-engineer')
})

test('a title of no role is none of them', () => {
  expect(answer('Plumber')).toEqual({ kind: 'none', why: '“Plumber” is not one of these roles.' })
  expect(answer('Senior Plumber')).toMatchObject({ why: '“Senior Plumber” is not one of these roles. It says senior.' })
})

test('a title in another script could not be read', () => {
  expect(answer('Java-разработчик')).toMatchObject({
    kind: 'none',
    why: '“Java-разработчик” could not be read: it is not in Latin letters.',
  })
})

test('a bare title could be a role, and says why it is no more than that', () => {
  const said = answer('Staff Engineer')
  expect(said).toMatchObject({ verb: 'could be', readsAs: 'Software Engineer, staff' })
  if (said.kind === 'none') throw new Error(said.why)
  expect(said.because).toContain('does not say of what')
  expect(said.found[0]?.href).toBe('/salaries?role=software-engineer&level=staff')
})

test('a ladder code is read as the level it most likely means, said to be assumed', () => {
  const said = answer('Software Engineer L5')
  expect(said).toMatchObject({ verb: 'reads as', readsAs: 'Software Engineer, staff, assumed' })
  expect(said).toMatchObject({ because: expect.stringContaining('company ladder code') })
})

test('a span of levels leads to all levels', () => {
  const said = answer('Backend Engineer I-II')
  expect(said).toMatchObject({ readsAs: 'Backend Engineer, junior to mid' })
  if (said.kind === 'read') expect(said.found[0]?.href).toBe('/salaries?role=backend-engineer')
})

test('a role that the index lacks is none of its roles', () => {
  expect(titleAnswer('SRE', { role: 'site-reliability-engineer', level: 'senior', cues: [] }, [])).toMatchObject({
    kind: 'none',
  })
})

test('whatever is read, the address of its pay reads back as that role and level', () => {
  const level = fc.constantFrom('junior', 'mid', 'senior', 'staff', 'unstated' as const)
  const role = fc.constantFrom(...dataset.roles.map(({ id }) => id))
  fc.assert(
    fc.property(role, level, (id, at) => {
      const reading: TitleReading = { role: id, level: at, cues: [] }
      const said = titleAnswer('x', reading, index)
      if (said.kind === 'none') throw new Error(said.why)
      const query = new URL(said.found[0]?.href ?? '', 'https://x').searchParams
      const { address, ignored } = readSalaries(query, choices)
      expect(ignored).toEqual([])
      expect(address).toMatchObject({ roles: [id], level: at === 'unstated' ? 'all' : at })
    }),
  )
})
