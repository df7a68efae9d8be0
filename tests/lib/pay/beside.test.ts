import { expect, test } from 'vitest'
import { roleEvidence } from '@/app/evidence'
import { measuredWhen, minimaOf } from '@/lib/pay/beside'
import { measuredSources, paySource } from '@/lib/source/registry'
import { madeEvidence } from '../../evidence'
import { guideRoles, realRole } from '../../roles'

const sre = realRole('site-reliability-engineer')

test('the share at the legal minimum and the median above it stand role by role, of a source that states them', () => {
  const evidence = madeEvidence([sre.id])
  // 40% at the legal minimum, $140k above it.
  expect(minimaOf('filings', [sre], evidence)).toBe('at the legal minimum SRE 40%, $140k above')
  expect(minimaOf('postings-aijobs', [sre], evidence)).toBeNull()
  expect(minimaOf('filings', [sre], {})).toBeNull()
})

test('each source that has a figure is named with its months, and none that has none', () => {
  const evidence = madeEvidence([sre.id])
  const said = measuredWhen([sre], evidence)
  expect(said).toContain('Filings Apr 2024 ± 4 months, at the legal minimum SRE 40%, $140k above')
  // isecjobs.com is hidden in the made evidence.
  expect(said).not.toContain('isecjobs')
  expect(measuredWhen([sre], {})).toBe('')
})

test('of the data as they are, every source that is drawn has a month', () => {
  const evidence = roleEvidence()
  const drawn = measuredSources.filter((source) =>
    guideRoles.some(({ id }) => evidence[id]?.some((strip) => strip.source === source && strip.drawing !== 'none')),
  )
  const said = measuredWhen(guideRoles, evidence).split(' · ')
  expect(said).toHaveLength(drawn.length)
  for (const [index, source] of drawn.entries())
    expect(said[index]).toMatch(
      new RegExp(`^${paySource(source).label.replace('.', '\\.')} (?:middle months? )?[A-Z][a-z]{2} 20\\d\\d`),
    )
})
