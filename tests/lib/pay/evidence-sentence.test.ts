import { expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Source } from '@/data/schema/source'
import { payEvidence } from '@/lib/pay/sentences'
import { guideRoles, madeBand, madeRole } from '../../roles'

const [guide] = dataset.sources.filter(({ id }) => id === 'guide') as [Source]
const source = (id: string, kind: Source['kind']): Source => ({ ...guide, id, kind })
const band = (id: string, asOf: string | null = null) =>
  madeBand(1000, 2000, { asOf, origin: { source: id, section: 'x' } })
const sources = [
  source('one', 'opinion'),
  source('two', 'opinion'),
  source('three', 'measured'),
  source('four', 'measured'),
  source('own', 'editorial'),
]
const said = (...bands: ReturnType<typeof band>[]) => payEvidence([madeRole('R', { bands })], sources)

test('of the guide: one opinion, no date', () => {
  expect(payEvidence(guideRoles, dataset.sources)).toBe(
    'Every pay band here is the opinion of one source, without a sample. None is dated.',
  )
})

test('of several sources: how many hold opinions, or that all measured', () => {
  expect(said(band('one'), band('two', '2025-05-01'))).toBe(
    'Every pay band here is the opinion of one of two sources, without a sample. Without a date: 1 of 2.',
  )
  expect(said(band('three', '2025-05-01'))).toBe('Every pay band here was measured by one source.')
  expect(said(band('three', '2025-05-01'), band('four', '2025-05-01'))).toBe(
    'Every pay band here was measured by one of two sources.',
  )
  expect(said(band('one', '2025-05-01'), band('three', '2025-05-01'))).toBe(
    'Every pay band here comes from one of two sources; one of them holds an opinion, without a sample.',
  )
  expect(said(band('one', '2025-05-01'), band('two', '2025-05-01'), band('three', '2025-05-01'))).toBe(
    'Every pay band here comes from one of three sources; two of them hold opinions, without a sample.',
  )
})

test('what is neither opinion nor measured is not said to be either', () => {
  expect(said(band('own', '2025-05-01'))).toBe('Every pay band here comes from one source.')
})

test('without a band there is none', () => {
  expect(said()).toBe('No pay band is published here.')
})
