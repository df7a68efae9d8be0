import { expect, test } from 'vitest'
import { sourceNotes } from '@/lib/salaries/sentences'
import { measuredSources } from '@/lib/source/registry'
import { backend, performance, smallView, sre } from '../salaries'
import { checkWriting } from '../writing'

const said = (part: Parameters<typeof smallView>[0]) => sourceNotes(smallView(part)).join(' ')

test('every source says in whole sentences whose pay it is', () => {
  for (const source of measuredSources) {
    const notes = sourceNotes(smallView({ source, roles: [sre, backend] }))
    notes.forEach(checkWriting)
    expect(notes[0]).toMatch(/^The pay is that of /)
  }
})

test('filings say how many of them repeat others, and what is shown from how many employers', () => {
  // Nineteen distinct filings in twenty-two rows; of the other role there is none.
  const notes = said({ roles: [sre, performance] })
  expect(notes).toContain('Repeats of the same filing are counted once. SRE: 19 distinct of 22.')
  expect(notes).toContain('five distinct filings and employers,')
  expect(notes).not.toContain('Performance')
})

test('advertised ranges name no employers', () => {
  const notes = said({ source: 'postings-aijobs', roles: [backend] })
  expect(notes).toContain('Repeats of the same advertised range are counted once. Backend: 9 distinct of 12.')
  expect(notes).not.toContain('employers,')
})

test('a sample of nothing has no repeats, and a survey no sample', () => {
  expect(said({ roles: [performance] })).not.toContain('Repeats')
  const survey = said({ source: 'occupation' })
  expect(survey).toContain('average of the occupations’ published percentiles')
  expect(survey).not.toMatch(/Repeats|Quartiles/)
})
