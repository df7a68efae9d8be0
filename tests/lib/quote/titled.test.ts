import { expect, test } from 'vitest'
import { withTitleRead } from '@/lib/quote/titled'
import { titleRoles } from '@/lib/titles/read'
import { realRole } from '../../roles'

const roles = [realRole('site-reliability-engineer'), realRole('data-engineer')]
const ground = { roles: titleRoles(roles), known: new Set(roles.map(({ id }) => id)) }
const read = (query: string) => `${withTitleRead(new URLSearchParams(query), ground)}`

test.each([
  ['role=SRE&level=mid&place=Denver', 'role=site-reliability-engineer&level=mid&place=Denver'],
  ['role=Staff+Data+Engineer&level=senior', 'role=data-engineer&level=staff'],
  ['role=Sr.+SRE&place=', 'role=site-reliability-engineer&place=&level=senior'],
  // A company’s code of a level was typed; the level beside it was only there.
  ['role=SRE+L5&level=junior', 'role=site-reliability-engineer&level=staff'],
])('%s is read as %s', (sent, expected) => {
  expect(read(sent)).toBe(expected)
})

test.each([
  'role=data-engineer&level=mid',
  'role=plumber',
  // A role of ours, but not one that is known here.
  'role=Backend+Engineer',
  'role=&place=Denver',
  'role=SRE&role=Data+Engineer',
  'place=Denver',
])('%s stays as it is', (sent) => {
  const query = new URLSearchParams(sent)
  expect(withTitleRead(query, ground)).toBe(query)
})
