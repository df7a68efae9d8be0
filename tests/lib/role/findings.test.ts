import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import {
  expectationFinding,
  firstOf,
  interviewFinding,
  openFinding,
  poolFinding,
  toolFinding,
} from '@/lib/role/findings'
import { nearRows } from '@/lib/role/nearest'
import { silenceOf, tellsWeek } from '@/lib/role/silence'
import { postedSource } from '@/lib/source/registry'
import { filedStrip, hiddenStrip } from '../../evidence'
import { madeRole, realRole } from '../../roles'

const topic = (name: string) => ({
  topic: name,
  question: `What of ${name}?`,
  strong: 'x',
  weak: 'y',
  probes: ['on-call'],
})

describe('findings', () => {
  test('say when to open the role', () => {
    const sre = realRole('site-reliability-engineer')
    expect(openFinding(sre)).toBe(`Open an SRE if ${sre.openIf.value}.`)
  })

  test('count the questions and name their areas', () => {
    const areas = [
      { area: 'Incidents and on-call', topics: [topic('a'), topic('b')] },
      { area: 'SLOs', topics: [topic('c')] },
    ]
    expect(interviewFinding(areas)).toBe('3 questions on incidents and on-call, and SLOs.')
    expect(interviewFinding([{ area: 'Reads code', topics: [topic('a')] }])).toBe('1 question on reads code.')
  })

  test('name the first of a list in its own words', () => {
    expect(firstOf(['Every story is a rescue', 'b', 'c'])).toBe('Three, starting with “Every story is a rescue.”')
    expect(firstOf(['Alone'])).toBe('“Alone.”')
    expect(firstOf([])).toBe('“.”')
  })

  test('name what is asked about, where to look and with which tools', () => {
    const aspect = (name: string) => ({ aspect: name, expects: 'x', breaksTrust: 'y' })
    expect(expectationFinding([aspect('Time'), aspect('A say')])).toBe('What they weigh: time and a say.')
    expect(poolFinding([{ pool: 'Backend engineers', strength: 'x', caution: 'y' }])).toBe(
      'Start with backend engineers.',
    )
    expect(poolFinding([])).toBe('Start with .')
    expect(toolFinding(['CI/CD', 'Containers', 'Languages', 'Tracing'])).toBe(
      'CI/CD, containers and languages; 1 more kind.',
    )
    expect(toolFinding(['Tracing'])).toBe('Tracing.')
  })
})

describe('silence', () => {
  test('names each part that is not stated, and each reason once', () => {
    const role = madeRole('Silent')
    const found = silenceOf(role)
    expect(found?.parts).toContain('weeks to hire')
    expect(found?.parts.at(-1)).toBe('a published pay band')
    expect(new Set(found?.reasons).size).toBe(found?.reasons.length)
    expect(tellsWeek(role)).toBe(false)
  })

  test('of the real roles has whole sentences for reasons, and no part that the page shows', () => {
    for (const role of dataset.roles) {
      const found = silenceOf(role)
      for (const why of found?.reasons ?? []) expect(why, role.id).toMatch(/^\p{Lu}.*\.$/su)
      expect(found?.parts.includes('interview areas') ?? false, role.id).toBe(role.interviewAreas.kind === 'unknown')
    }
    expect(tellsWeek(realRole('site-reliability-engineer'))).toBe(true)
    expect(silenceOf(realRole('performance-engineer'))?.parts ?? []).not.toContain('a published pay band')
  })

  test('is null where all is stated', () => {
    const whole = new Proxy(realRole('performance-engineer'), {
      get: (role, key) => {
        const value = Reflect.get(role, key)
        return value?.kind === 'unknown' ? { kind: 'known' } : value
      },
    })
    expect(silenceOf(whole)).toBeNull()
  })
})

test('near roles have their posted pay, or none where it is hidden', () => {
  const [a, b] = [realRole('backend-engineer'), realRole('data-engineer')]
  const near = [a, b].map((role) => ({ role, alike: { min: 0.5, max: 0.524 } }))
  const posted = { ...filedStrip, source: postedSource }
  expect(nearRows(near, { [a.id]: [posted], [b.id]: [{ ...hiddenStrip, source: postedSource }] })).toEqual([
    { role: a, alike: '50–52%', median: '$130k', middleHalf: '$115–145k' },
    { role: b, alike: '50–52%', median: null, middleHalf: null },
  ])
  expect(nearRows(near, {})[0]).toMatchObject({ median: null, middleHalf: null })
})
