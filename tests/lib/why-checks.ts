/** What the tests of the whys hold each of them to. */
import { expect } from 'vitest'
import { dataset } from '@/data'
import { readSalaries } from '@/lib/salaries/address'
import { readFigure } from '@/lib/site/urls'
import { replay } from '@/lib/working/derivation'
import type { Why } from '@/lib/working/why'

const roleIds = dataset.roles.map((role) => role.id)
const choices = { roles: new Set(roleIds), places: new Set(['US']), years: new Set<number>(), countries: [] }

/** A why that is there; fails the test when it is null. */
export function given(why: Why | null): Why {
  if (why === null) throw new Error('there is no why')
  return why
}

/** What every why owes its reader: working that recomputes, whole sentences, existing sources, and rows that exist. */
export function checkWhy(why: Why): void {
  expect(why.derivations.length).toBeGreaterThan(0)
  for (const { label, derivation } of why.derivations) {
    expect(label).not.toBe('')
    expect(replay(derivation)).toBe(derivation.result)
    for (const step of derivation.steps) {
      expect(step.sources.every((id) => dataset.sources.some((source) => source.id === id))).toBe(true)
    }
  }
  for (const words of [why.question, why.means, why.inputs, why.weakSpot]) {
    expect(words).toMatch(/^[A-Z\d$].*[.?]$/)
    expect(words).not.toMatch(/undefined|NaN|null|Infinity| {2}/)
  }
  expect(why.key).toMatch(/^why=[a-z0-9.-]+$/)
  expect(why.sources.length).toBeGreaterThan(0)
  expect(why.sources.every((id) => dataset.sources.some((source) => source.id === id))).toBe(true)
  checkRows(why.rows)
}

function checkRows(rows: string): void {
  const { pathname, searchParams } = new URL(rows, 'https://x.test')
  if (pathname === '/salaries/counts.csv') {
    expect(readSalaries(searchParams, choices).ignored).toEqual([])
    return
  }
  const [, , kind = '', file = ''] = rows.split('/')
  expect(readFigure(kind, decodeURIComponent(file), roleIds)).toMatchObject({ format: 'csv' })
}
