import { describe, expect, test } from 'vitest'
import { pageOf, symptomOf, traitName } from '@/lib/brief/book'
import { differenceOf } from '@/lib/brief/difference'
import { briefFile, briefFileName, type briefFormats, queryOfFile } from '@/lib/brief/files'
import { lackLine, partsOf, timeLine } from '@/lib/brief/lines'
import { needsOf } from '@/lib/brief/needs'
import { sourcesOf } from '@/lib/brief/sourcing'
import { type Answers, nothingSaid } from '@/lib/decide/answers'
import { law } from '../../law'
import { anyAnswers, said, ticks } from '../decide/asked'
import { book, briefFor } from './book'

const outages = said({ ticks: ticks({ outages: 'often', 'slow-servers': 'sometimes' }), lasting: 'yes', engineers: 60 })

function parts(answers: Answers, edits = {}) {
  const brief = briefFor(answers, edits)
  if (brief === null) throw new Error('there is no brief')
  return { brief, of: Object.fromEntries(partsOf(brief, book).map((part) => [part.id, part.lines])) }
}

describe('a brief', () => {
  test('is none where nothing is ticked', () => {
    expect(briefFor(nothingSaid)).toBeNull()
  })

  law(
    'has a goal, a reason and a check for any answers, and a plan where nobody is opened',
    [anyAnswers],
    (answers) => {
      const brief = briefFor(answers)
      expect(brief === null).toBe(answers.ticks.length === 0)
      if (brief === null) return
      const lines = partsOf(brief, book)
      expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['goal', 'why', 'check']))
      for (const { lines: each } of lines) for (const line of each) expect(line).not.toMatch(/undefined|NaN|\{/)
      expect(brief.title.text).toMatch(brief.role === null ? /^Plan: / : /^Brief: /)
    },
  )

  test('of outages asks for what the symptom does, and says what stays uncovered', () => {
    const { brief, of } = parts(outages)
    expect(brief.title.text).toBe('Brief: SRE')
    expect(of.must).toEqual([
      'Carries the pager',
      'Leads incident response',
      'Sets SLOs and error budgets',
      'Finds root causes',
      'Thinks in percentiles',
    ])
    expect(of.uncovered?.join(' ')).toContain('not this role’s daily work')
    expect(of.goal).toEqual(['Outages that customers notice from ___ to ___ a month by ___, seen in ___'])
    expect(of.pay?.[0]).toContain('$100,000–$150,000 a year')
    expect(brief.from).toContain('60 engineers · will last')
  })

  test('is written over part by part, and for another role', () => {
    const { brief, of } = parts(outages, {
      must: 'Speaks Welsh\n\n Rides',
      'goal-number': '1',
      role: 'platform-engineer',
    })
    expect(of.must).toEqual(['Speaks Welsh', 'Rides'])
    expect(of.goal?.[0]).toContain('to 1 a month')
    expect(brief.title.text).toBe('Brief: platform engineer')
    expect(brief.written.find(({ part }) => part === 'must')?.given).not.toContain('Welsh')
    const found = differenceOf(partsOf(parts(outages).brief, book), partsOf(brief, book))
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['must', 'why', 'where']))
    expect(differenceOf(partsOf(brief, book), partsOf(brief, book))).toEqual([])
  })

  test('keeps a goal typed freely, and says what it lacks', () => {
    const { brief } = parts(outages, { goal: 'make it faster' })
    expect(brief.goal.lack).toContain('Nobody can check this yet')
    expect(parts(said({ ticks: ticks({ queue: 'often' }) })).brief.goal.lack).toContain('Nobody can check')
  })

  test('leaves out the settings that are no settings', () => {
    expect(parts(outages, { minutes: '0', each: 'x', interviewers: '99' }).brief.role?.time).toEqual({
      interviewers: 4,
      minutes: 60,
      each: 15,
    })
    const short = parts(outages, { minutes: '20', interviewers: '1' }).brief
    expect(short.role?.plan.unheard.length).toBeGreaterThan(0)
    expect(partsOf(short, book).map(({ id }) => id)).toContain('not-reached')
    expect(short.role === null ? '' : timeLine(short.role)).toBe('1 person, 15 min')
  })

  test('names what to do first, with the people missing on the rotation', () => {
    const rota = { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' } as const
    const { of } = parts({ ...outages, sharePager: 5, rota, readiness: { 'release-say': true } })
    expect(of.ready?.[0]).toContain('Find 2 more people for the rotation.')
    expect(of.ready?.at(-1)).toMatch(/^In place: /)
  })

  test('of a fix, of somebody here and of nobody is a plan', () => {
    const fix = parts(said({ ticks: ticks({ outages: 'often' }), readiness: { 'trusted-alarm': false } }))
    expect(fix.brief.role).toBeNull()
    expect(fix.of.changes?.[0]).toContain('By: ')
    expect(fix.of.changes?.at(-1)).toBe('Then ask again about an SRE.')
    const team = parts(
      said({
        ticks: ticks({ outages: 'sometimes' }),
        team: [{ role: 'backend-engineer', count: 2, capacity: 'time', of: [] }],
      }),
    )
    expect(team.of.changes?.[0]).toContain('The backend engineer you have takes on')
    expect(parts(said({ ticks: ticks({ queue: 'often' }) })).of.changes?.[0]).toContain('One person decides')
    expect(parts(said({ ticks: ticks({ outages: 'sometimes' }) })).of.changes?.at(-1)).toContain('Ask again')
    const rota = { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' } as const
    expect(parts(said({ ticks: ticks({ outages: 'often' }), rota, engineers: 4 })).of.changes?.[0]).toContain(
      'fewer hours',
    )
    const contractor = parts(said({ ticks: ticks({ 'slow-servers': 'often' }), lasting: 'ends' }))
    expect(contractor.brief.title.text).toContain('contractor')
  })
})

describe('the files of a brief', () => {
  test('say the same lines in each form', () => {
    const { brief } = parts(outages, { must: 'Uses *stars* and [links]' })
    const text = (format: (typeof briefFormats)[number]) =>
      briefFile(format, brief, {
        book,
        answers: outages,
        edits: { must: 'x' },
        query: 'symptoms=outages:often',
        dataVersion: '2026-11-01',
      })
    expect(text('md')).toContain('- Uses \\*stars\\* and \\[links\\]')
    expect(text('txt')).toContain('MUST HAVE\n- Uses *stars* and [links]')
    const json = JSON.parse(text('json'))
    expect(json).toMatchObject({
      kind: 'rolescope-brief',
      dataVersion: '2026-11-01',
      edits: { must: 'x' },
      answers: { engineers: 60 },
    })
    for (const { label, lines } of json.parts) {
      expect(text('txt')).toContain(label.toUpperCase())
      for (const line of lines) expect(text('txt')).toContain(line)
    }
    expect(queryOfFile(text('json'))).toBe('symptoms=outages:often')
    for (const other of ['', '[]', 'null', '{"kind":"rolescope-brief","query":1}', '{"kind":"x","query":""}'])
      expect(queryOfFile(other)).toBeNull()
    expect(briefFileName(brief)).toBe('rolescope-brief-site-reliability-engineer')
    expect(briefFileName(parts(said({ ticks: ticks({ queue: 'often' }) })).brief)).toBe('rolescope-plan')
  })
})

describe('where to look', () => {
  test('says of people in one of our roles which must-haves are not their daily work, and what to ask more about', () => {
    const role = pageOf(book, 'site-reliability-engineer')
    const needs = needsOf(role, ['outages'], book)
    const sources = sourcesOf(role, needs, book)
    const [backend] = sources
    expect(backend?.lacks).toEqual(
      needs.must.filter((trait) => !['core', 'regular'].includes(pageOf(book, 'backend-engineer').levels[trait] ?? '')),
    )
    expect(backend?.askMore).not.toBeNull()
    const own = sources.find(({ pool }) => pool === 'SREs from large operators')
    expect(own).toMatchObject({ lacks: [], askMore: null })
    expect(lackLine({ lacks: [] }, book)).toBe('all must-haves are daily work there')
    expect(lackLine({ lacks: null }, book)).toBeNull()
    expect(sources.find(({ brings }) => brings === null)).toMatchObject({ lacks: null, askMore: null })
  })

  test('what is tuned by hand goes before what the symptoms say', () => {
    const role = pageOf(book, 'site-reliability-engineer')
    const needs = needsOf(role, ['outages'], book, { 'on-call': 'no', caching: 'must', networking: 'no' })
    expect(needs.must).toContain('caching')
    expect([...needs.must, ...needs.nice]).not.toContain('on-call')
    expect(needs.nice).not.toContain('networking')
  })

  test('refuses what the book does not hold', () => {
    expect(() => pageOf(book, 'plumber')).toThrow(RangeError)
    expect(() => traitName(book, 'juggling')).toThrow(RangeError)
    expect(() => symptomOf(book, 'rain')).toThrow(RangeError)
  })
})
