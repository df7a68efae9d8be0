import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { readAnswers } from '@/lib/decide/address'
import { formOf } from '@/lib/decide/form'
import { nameAnswer } from '@/lib/decide/names'
import { type DecideGround, decideView } from '@/lib/decide/view'
import { law } from '../../law'
import { anyAnswers, facts, said, ticks } from './asked'

const ground: DecideGround = {
  symptoms: dataset.symptoms,
  readiness: dataset.readiness.items,
  after: dataset.readiness.after,
  roles: dataset.roles,
  postedUsd: Object.fromEntries(dataset.roles.map(({ id }, index) => [id, index === 0 ? null : 100_000 + index])),
}

describe('the view of a decision', () => {
  law('has a line for each symptom, and nobody new among the choices', [anyAnswers], (answers) => {
    const view = decideView(answers, ground)
    expect(view.isStart).toBe(answers.ticks.length === 0 && answers.wanted === null)
    expect(view.lines.map(({ symptom }) => symptom)).toEqual(answers.ticks.map(({ symptom }) => symptom))
    if (answers.ticks.length === 0) return
    expect(view.choices.filter(({ key }) => key === 'nobody')).toHaveLength(1)
    expect(view.choices.length).toBeLessThanOrEqual(6)
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/)
    for (const { answers: other, to } of view.flips) expect(decideView(other, ground).isStart, to).toBe(false)
  })

  test('gives each symptom to whoever takes it: the new role, one who is here with time, or nobody', () => {
    const view = decideView(
      said({
        ticks: ticks({ outages: 'often', 'slow-servers': 'sometimes', screens: 'sometimes', plumbing: 'sometimes' }),
        engineers: 60,
        team: [{ role: 'backend-engineer', count: 2, capacity: 'time', of: ['slow-servers'] }],
      }),
      ground,
    )
    expect(view.lines.map(({ says }) => says)).toEqual([
      'an SRE takes it on.',
      'the backend engineer you have takes it on.',
      'stays open.',
      'an SRE helps.',
    ])
    expect(view.nots).toEqual([
      'Not a performance engineer: you have 60 engineers. Under about 100, an SRE or a senior backend engineer usually serves, unless speed is what you sell and fills a week.',
    ])
  })

  test('counts who is missing from the rotation, and what a choice costs where that is stated', () => {
    const rota = { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' } as const
    const of = (sharePager: number | null) =>
      decideView(said({ ticks: ticks({ outages: 'often' }), rota, sharePager }), ground).rota
    expect(of(3)?.shared).toEqual({ here: 3, hired: 1, missing: 4 })
    expect(of(null)?.shared).toBeNull()
    expect(of(20)?.shared).toEqual({ here: 8, hired: 0, missing: 0 })
    const slow = decideView(said({ ticks: ticks({ 'slow-servers': 'often' }) }), ground).choices
    expect(slow.find(({ key }) => key === 'performance-engineer')?.posted).toBe('not stated')
    expect(slow.find(({ key }) => key === 'site-reliability-engineer')?.posted).toMatch(/^\$100k/)
  })

  test('rests on what hurts most only where that could change it', () => {
    const both = { ticks: ticks({ outages: 'often', 'slow-servers': 'often' }), lasting: 'yes' } as const
    expect(decideView(said(both), ground).headline).toBe(
      'Open an SRE, if “outages, and nobody’s job to stop the next” hurts most.',
    )
    expect(decideView(said({ ...both, engineers: 60 }), ground).headline).toBe(
      'Open an SRE, if enough people share the pager.',
    )
  })

  test('names every kind of answer', () => {
    const name = (kind: 'open' | 'team' | 'contractor' | 'fix-first' | 'nobody', ...roles: string[]) =>
      nameAnswer({ kind, roles }, ground)
    expect(name('open', 'data-engineer', 'machine-learning-engineer')).toBe(
      'open a data engineer, then a machine learning engineer',
    )
    expect(name('team', 'data-engineer')).toBe('the data engineer you have')
    expect(name('contractor', 'data-engineer')).toBe('a contractor: a data engineer')
    expect([name('fix-first'), name('nobody')]).toEqual(['fix first', 'nobody new'])
    expect(() => name('open', 'plumber')).toThrow(RangeError)
  })
})

describe('the form of a decision', () => {
  law('sends back what was said, asked or not', [anyAnswers], (answers) => {
    const { symptoms, groups, kept } = formOf(answers, ground, [])
    const sent = new URLSearchParams([
      ...symptoms.map(({ id, value }) => [id, value]),
      ...groups.flatMap(({ asked }) => asked.map(({ name, value }) => [name, value])),
      ...kept.map(([name, value]) => [name, value]),
    ])
    const { answers: again, slips } = readAnswers(sent, facts)
    expect(slips).toEqual([])
    const plain = ({ ticks: each, team, ...rest }: typeof answers) => ({
      ...rest,
      ticks: each.map(({ symptom, how }) => `${symptom} ${how}`).sort(),
      // Asked about by its count, of which nobody said more than that somebody is here.
      team: team.map(({ role, capacity }) => `${role} ${capacity}`).sort(),
    })
    // The form stands in its own order, so the first ticked often is another, and with it who is asked about.
    expect(plain(again)).toEqual(plain(answers))
  })

  law('offers each select what it has', [anyAnswers], (answers) => {
    for (const { options, value, label } of formOf(answers, ground, []).groups.flatMap(({ asked }) => asked))
      if (options !== null)
        expect(
          options.map(([each]) => each),
          label,
        ).toContain(value)
  })

  law('asks what could still change the verdict, and marks it', [anyAnswers], (answers) => {
    const { questions } = decideView(answers, ground)
    const open = formOf(answers, ground, questions).groups.flatMap(({ asked }) => asked.filter(({ isOpen }) => isOpen))
    expect(open).toHaveLength(questions.length)
  })
})
