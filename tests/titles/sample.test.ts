/**
 * The labeled sample that the reading of job titles will be judged by: drawn by frequency and from the tail of the title
 * files, each title read one by one under the rules for roles and levels. `held.csv` stays unlooked-at until the reader
 * is done; `second-reader.csv` is an independent labeling of 150 of the titles. `advertised.csv` was added when the reading
 * order changed: 400 titles drawn by a seed from the advertised titles of August 2026, 250 of them with a word of
 * engineering, none of those in the other files. Its labels were made by reading each title before any reader was run.
 */
import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { advertised, type Labeled, labeled } from './labeled'

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

test('holds 828 advertised titles, none of them twice, with labels of the site and, where doubted, why', () => {
  const files = ['advertised.csv', 'fresh.csv', 'others.csv'].map(advertised)
  expect(files.map(({ length }) => length)).toEqual([400, 328, 100])
  const rows = files.flat()
  expect(new Set(rows.map(({ title }) => title.toLowerCase())).size).toBe(828)
  const ids = dataset.roles.map(({ id }) => id)
  const steps = dataset.ladder.steps.map(({ id }) => id as string)
  for (const { title, role, level, levels, assumedRole, assumedLevel } of rows) {
    expect(['none', 'unread', ...ids], title).toContain(role)
    expect(['unstated', ...steps], title).toContain(level)
    expect(['', ...ids], title).toContain(assumedRole)
    expect(['', ...steps], title).toContain(assumedLevel)
    for (const end of levels === '' ? [] : levels.split('-')) expect(steps, title).toContain(end)
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
