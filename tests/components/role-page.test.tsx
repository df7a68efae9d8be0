// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HireLists } from '@/components/role/HireLists'
import { InterviewAreas } from '@/components/role/InterviewAreas'
import { RoleLevels } from '@/components/role/RoleLevels'
import { SilenceLine } from '@/components/role/SilenceLine'
import { dataset } from '@/data'
import type { LevelQuote } from '@/lib/quote/levels'
import { realRole } from '../roles'
import { textOf } from './shown'

const sre = realRole('site-reliability-engineer')

test('what another role does better leads to each role that it names', () => {
  render(
    <HireLists
      roles={dataset.roles}
      when={{
        hire: ['Outages cost you'],
        rather: [{ when: 'It is slow', instead: 'ask a backend engineer', roles: ['backend-engineer'] }],
        nobody: [{ when: 'Pages are noise', instead: 'delete alerts' }],
      }}
    />,
  )
  expect(screen.getAllByRole('heading').map(textOf)).toEqual(['Open it when', 'Rather not when', 'Or nobody new'])
  expect(screen.getByRole('link', { name: 'Backend' }).getAttribute('href')).toBe('/roles/backend-engineer')
  expect(document.body.textContent).toContain('It is slow: ask a backend engineer')
  expect(document.body.textContent).toContain('Pages are noise: delete alerts')
})

test('a question opens on a strong and a weak answer', () => {
  render(
    <InterviewAreas
      areas={[
        {
          area: 'Incidents',
          topics: [
            {
              topic: 'Command',
              question: 'Who did what?',
              strong: 'Names roles.',
              weak: 'Was the hero.',
              probes: ['on-call'],
            },
          ],
        },
      ]}
    />,
  )
  const [asked] = screen.getAllByRole('listitem')
  expect(textOf(asked?.querySelector('summary'))).toBe('Command. Who did what?')
  expect([...(asked?.querySelectorAll('dd') ?? [])].map(textOf)).toEqual(['Names roles.', 'Was the hero.'])
})

test('a level shows its range where it is sure, else the median with why, else why alone', () => {
  const quote = (level: LevelQuote['level'], more: Partial<LevelQuote>): LevelQuote => ({
    level,
    href: `/quote?level=${level}`,
    draft: { lowUsd: 100_000, highUsd: 150_000 },
    medianUsd: 120_000,
    grade: 'medium',
    doubt: 'Medium confidence: usually within 4%.',
    sample: '54 posted ranges',
    ...more,
  })
  const quotes = [
    quote('junior', { draft: null, medianUsd: null, grade: null, doubt: 'Posted ranges have none.', sample: null }),
    quote('mid', { grade: 'low', doubt: 'Low confidence: only 3 posted ranges nationwide.', sample: null }),
    quote('senior', {}),
  ]
  render(<RoleLevels role={sre} ladder={dataset.ladder} quotes={quotes} />)
  const [junior, mid, senior, staff] = [...document.querySelectorAll<HTMLElement>('.rungs > li')]
  expect(textOf(junior)).toContain('Posted ranges have none.')
  expect(junior?.querySelector('a')).toBeNull()
  expect(within(mid as HTMLElement).getByRole('link').textContent).toBe('median $120k')
  expect(textOf(mid)).toContain('only 3 posted ranges')
  const link = within(senior as HTMLElement).getByRole('link', { name: '$100–150k' })
  expect(link.getAttribute('href')).toBe('/quote?level=senior')
  expect(textOf(senior)).toContain('usually within 4%. 54 posted ranges.')
  expect(staff?.querySelector('.rung-pay')).toBeNull()
  if (sre.rungs.kind === 'known') expect(textOf(staff)).toContain(sre.rungs.value.staff)
})

test('all that is missing stands in one line, closed, with the reasons', () => {
  render(<SilenceLine silence={{ parts: ['weeks to hire', 'a band'], reasons: ['No source says.', 'Nor that.'] }} />)
  const line = screen.getByRole('group')
  expect(line.hasAttribute('open')).toBe(false)
  expect(textOf(line.querySelector('summary'))).toBe('Not stated: weeks to hire and a band.')
  expect([...line.querySelectorAll('p')].map(textOf)).toEqual(['No source says.', 'Nor that.'])
})
