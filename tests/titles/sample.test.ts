/**
 * The labeled sample that the reading of job titles will be judged by: drawn by frequency and from the tail of the title
 * files, each title read one by one under the rules for roles and levels. `held.csv` stays unlooked-at until the reader
 * is done; `second-reader.csv` is an independent labeling of 150 of the titles.
 */
import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { type Labeled, labeled } from './labeled'

const [open, held, second] = ['open.csv', 'held.csv', 'second-reader.csv'].map(labeled) as [
  Labeled[],
  Labeled[],
  Labeled[],
]
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
