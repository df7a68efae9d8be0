/**
 * The labeled sample, and the reader of job titles against it. The sample is drawn by frequency and from the tail of the
 * title files, each title read one by one under the rules for roles and levels; `second-reader.csv` is an independent
 * labeling of 150 of the titles. `open.csv` was looked at while the reader was written. `held.csv` was not: its figures,
 * 334 of 340 roles and 336 of 340 levels, are those of the first run, made when the reader was done, and the reader was
 * not changed after it for the sake of any title of it.
 */
import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { readTitle, titleRoles } from '@/lib/titles/read'
import { type Labeled, labeled } from './labeled'

const [open, held, second] = [labeled('open.csv'), labeled('held.csv'), labeled('second-reader.csv')]
const keyOf = ({ title, soc }: Labeled) => `${title.toLowerCase()}|${soc}`

test('holds at least 600 titles, none of them twice, half of them held back', () => {
  const all = [...open, ...held].map(keyOf)
  expect(all.length).toBeGreaterThanOrEqual(600)
  expect(new Set(all).size).toBe(all.length)
  expect(Math.abs(open.length - held.length)).toBeLessThanOrEqual(1)
})

test('every label is a role or none, and a level of the ladder or unstated; none has no level', () => {
  const roles = ['none', ...dataset.roles.map((role) => role.id)]
  const levels = ['unstated', ...dataset.ladder.steps.map((step) => step.id)]
  for (const { title, role, level } of [...open, ...held, ...second]) {
    expect(roles, title).toContain(role)
    expect(levels, title).toContain(level)
    if (role === 'none') expect(level, title).toBe('unstated')
  }
})

test('two readers agree on all but a few: the figure that the accuracy of a program is to be read against', () => {
  const first = new Map([...open, ...held].map((row) => [keyOf(row), row]))
  expect(second).toHaveLength(150)
  const agreed = second.filter((row) => {
    const other = first.get(keyOf(row))
    return other?.role === row.role && other.level === row.level
  })
  // 149 of 150 when it was taken.
  expect(agreed.length / second.length).toBeGreaterThanOrEqual(0.99)
})

function sharesRight(rows: readonly Labeled[]) {
  const readings = rows.map((row) => ({ row, reading: readTitle(row.title, titleRoles(dataset.roles), row.soc) }))
  const share = (isRight: (pair: (typeof readings)[number]) => boolean) => readings.filter(isRight).length / rows.length
  return {
    roles: share(({ row, reading }) => reading.role === row.role),
    levels: share(({ row, reading }) => reading.level === row.level),
    both: share(({ row, reading }) => reading.role === row.role && reading.level === row.level),
  }
}

test('reads the open half as its labels say', () => {
  expect(sharesRight(open)).toEqual({ roles: 1, levels: 1, both: 1 })
})

test('reads at least 97 % of the roles and 96 % of the levels of the half that it was not written by', () => {
  const { roles, levels } = sharesRight(held)
  expect(roles).toBeGreaterThanOrEqual(0.97)
  expect(levels).toBeGreaterThanOrEqual(0.96)
})

test('agrees with the second reader nearly as well as the first reader did', () => {
  // The two readers agreed on 149 of 150, as above.
  expect(sharesRight(second).both).toBeGreaterThanOrEqual(0.97)
})
