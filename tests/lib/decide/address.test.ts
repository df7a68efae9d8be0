import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswers, writeAnswers } from '@/lib/decide/address'
import { nothingSaid } from '@/lib/decide/answers'
import { law } from '../../law'
import { anyAnswers, facts, said, ticks } from './asked'

const read = (query: string) => readAnswers(new URLSearchParams(query), facts)

describe('an address of answers', () => {
  law('is read as it was written', [anyAnswers], (answers) => {
    const { answers: again, slips, ignored } = read(writeAnswers(answers, facts))
    expect(again).toEqual(answers)
    expect([...slips, ...ignored]).toEqual([])
  })

  test('of nothing is empty', () => {
    expect(writeAnswers(nothingSaid, facts)).toBe('')
    expect(read('').answers).toEqual(nothingSaid)
  })

  test('reads as the API has it', () => {
    const { answers, slips } = read(
      'symptoms=slow-servers:often,outages:sometimes&worst=slow-servers&lasting=ends&engineers=60&team=backend-engineer:22:time,devops-engineer:2,site-reliability-engineer&sharePager=6&rota=24:1:2&goal=yes&speedSold=no&trace=no&wanted=Senior+SRE',
    )
    expect(slips).toEqual([])
    expect(answers).toEqual(
      said({
        ticks: ticks({ 'slow-servers': 'often', outages: 'sometimes' }),
        worst: 'slow-servers',
        lasting: 'ends',
        engineers: 60,
        team: [
          { role: 'backend-engineer', count: 22, capacity: 'time', of: [] },
          { role: 'devops-engineer', count: 2, capacity: null, of: [] },
          { role: 'site-reliability-engineer', count: null, capacity: null, of: [] },
        ],
        sharePager: 6,
        rota: { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' },
        goal: true,
        speedSold: false,
        readiness: { trace: false },
        wanted: 'Senior SRE',
      }),
    )
  })

  test('reads a form’s fields, each symptom under its own name, and passes over empty ones', () => {
    expect(read('outages=often&queue=&releases=sometimes&worst=&team=&team=backend-engineer:3:full').answers).toEqual(
      said({
        ticks: ticks({ outages: 'often', releases: 'sometimes' }),
        team: [{ role: 'backend-engineer', count: 3, capacity: 'full', of: [] }],
      }),
    )
  })

  test('says what of it cannot be used, and keeps the rest', () => {
    const faults: [query: string, field: string, why: RegExp][] = [
      ['symptoms=sloth:often', 'symptoms', /“sloth” is not a symptom/],
      ['symptoms=outages:never', 'symptoms', /neither often nor sometimes/],
      ['symptoms=outages:often,outages:sometimes', 'symptoms', /more than once/],
      ['outages=always', 'symptoms', /neither often nor sometimes/],
      ['worst=sloth', 'worst', /not a symptom/],
      ['lasting=maybe', 'lasting', /neither yes nor ends/],
      ['engineers=-1', 'engineers', /whole number/],
      ['engineers=1e3', 'engineers', /whole number/],
      ['engineers=9999999', 'engineers', /whole number/],
      ['team=plumber:2', 'team', /not a role/],
      ['team=backend-engineer:two', 'team', /whole number/],
      ['team=backend-engineer:2:busy', 'team', /time, full and not/],
      ['team=backend-engineer:2:full:sloth', 'team', /not a symptom/],
      ['team=backend-engineer:1,backend-engineer:2', 'team', /more than once/],
      ['rota=24:1', 'rota', /24:1:2/],
      ['rota=18:1:2', 'rota', /24:1:2/],
      ['rota=24:4:1', 'rota', /24:1:2/],
      ['rota=24:1:2:1', 'rota', /24:1:2/],
      ['goal=maybe', 'goal', /neither yes nor no/],
      ['trace=1', 'trace', /neither yes nor no/],
      ['worst=outages', 'worst', /not among the symptoms/],
      ['second=outages', 'second', /not given as often/],
      ['worst=releases&second=releases', 'second', /another/],
      [`wanted=${'x'.repeat(121)}`, 'wanted', /longer/],
    ]
    for (const [query, field, why] of faults) {
      const { slips, answers } = read(`${query}&releases=often`)
      expect(
        slips.map((slip) => slip.field),
        query,
      ).toEqual([field])
      expect(slips[0]?.why, query).toMatch(why)
      expect(answers.ticks, query).toContainEqual({ symptom: 'releases', how: 'often' })
    }
    expect(read('color=blue').ignored).toHaveLength(1)
    expect(read('utm_source=x').ignored).toEqual([])
  })

  test('a role is given for some symptoms apart', () => {
    const team = read('team=backend-engineer:2:full:database,backend-engineer:2:time:slow-servers').answers.team
    expect(team.map(({ capacity, of }) => [capacity, of])).toEqual([
      ['full', ['database']],
      ['time', ['slow-servers']],
    ])
  })

  law('never throws', [fc.webQueryParameters()], (query) => {
    expect(() => read(query)).not.toThrow()
  })
})
