import { expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Answers } from '@/lib/decide/answers'
import { verdictOf } from '@/lib/decide/verdict'
import { outsideOf, wantedSentence } from '@/lib/decide/wanted'
import { facts, said, ticks } from './asked'

const words = { roles: dataset.roles, symptoms: dataset.symptoms, readiness: dataset.readiness.items }
const verdict = (part: Partial<Answers>) => verdictOf(said(part), facts)

test.each([
  ['Senior Data Analyst', /analyst/],
  ['Head of Engineering', /manager/],
  ['UX Designer', /designer/],
  ['Research Scientist', /scientist/],
  ['Customer Support Lead', /support lead/],
  ['Linux Sysadmin', /administrator/],
])('“%s” alone is a job of none of the thirteen', (wanted, job) => {
  expect(outsideOf(verdict({ wanted }), wanted)).toMatch(job)
})

test('work that waits asks for someone who decides; anything else for one of the thirteen, or nobody', () => {
  expect(outsideOf(verdict({ ticks: ticks({ queue: 'often' }) }), null)).toBe(
    'None of these thirteen: you describe a manager who decides.',
  )
  expect(outsideOf(verdict({ wanted: 'Senior SRE' }), 'Senior SRE')).toBeNull()
  expect(outsideOf(verdict({ ticks: ticks({ figures: 'often' }) }), 'Data Analyst')).toBeNull()
  expect(outsideOf(verdict({}), null)).toBeNull()
})

test('what was asked for stands against what was described', () => {
  const says = (part: Partial<Answers>, role: string | null) => wantedSentence('Senior X', role, verdict(part), words)
  const outages = { ticks: ticks({ outages: 'often' }) }
  expect(says(outages, 'site-reliability-engineer')).toBe('You asked for an SRE, and that is what you describe.')
  expect(says(outages, 'devops-engineer')).toBe('You asked for a DevOps engineer; what you describe is an SRE’s job.')
  expect(says({ ...outages, lasting: 'ends' }, 'site-reliability-engineer')).toBe(
    'You asked for an SRE; what you describe does not need a new one.',
  )
  expect(says({ wanted: 'x' }, 'devops-engineer')).toBe(
    'You asked for a DevOps engineer; what you describe is not a reason to open one.',
  )
  expect(says(outages, null)).toBe('The title “Senior X” names none of these thirteen roles.')
})
