import { expect, test } from 'vitest'
import { readSalaries } from '@/lib/salaries/address'
import { sourceChange } from '@/lib/salaries/countries'
import { salariesChoices } from '@/lib/salaries/page'
import { describeSelection, salariesHeadline, salariesLead, sourceNotes } from '@/lib/salaries/sentences'
import { salariesView } from '@/lib/salaries/view'
import { backend, smallData, smallExplorer, sre } from '../salaries'

const read = (query: string) => readSalaries(new URLSearchParams(query), salariesChoices(smallData, []))
const view = (query: string) => salariesView(smallExplorer.facts, read(query).address, null)

test('a country is a place of the survey, by code and by name', () => {
  expect(read('source=survey&place=DE').address.place).toBe('DE')
  expect(read('source=survey&place=Germany').address.place).toBe('DE')
  expect(read('place=Germany').refused?.[0]?.why).toMatch(/Only the developer survey has pay there/)
})

test('another source leaves a country that it has nothing of', () => {
  expect(sourceChange('filings', { place: 'DE' })).toEqual({ source: 'filings', place: 'US' })
  expect(sourceChange('survey', { place: 'DE' })).toEqual({ source: 'survey' })
  expect(sourceChange('filings', { place: 'US-CA' })).toEqual({ source: 'filings' })
})

test('what is shown of it says years of coding and total pay, and no level of seniority', () => {
  const shown = view(`source=survey&role=${backend}&level=senior`)
  expect(describeSelection(shown)).toBe('6–9 years of coding, United States, Jun 2025')
  expect(salariesHeadline(shown)).toBe(
    'The middle half of stated total pay (bonus and equity included) for backend engineers is $130–180k.',
  )
  expect(sourceNotes(shown).join(' ')).not.toMatch(/senior/i)
})

test('Germany is named, a state is not shown, and a role that was not asked about says so', () => {
  const there = view(`source=survey&role=${backend}&place=DE`)
  expect(describeSelection(there)).toBe('Any years of coding, Germany, Jun 2025')
  const state = view(`source=survey&role=${backend}&place=US-CA`)
  expect(state.lack?.why).toBe('The survey names a country and no state: there is nothing for California alone.')
  const [unasked] = view(`source=survey&role=${sre}`).pays
  expect(unasked?.hidden).toMatch(/^Not asked/)
  const both = view(`source=survey&role=${backend}&role=${sre}`)
  expect(salariesHeadline(both)).toMatch(/The developer survey did not ask about SREs\.$/)
})

test('of roles with too few and roles never asked about, each is said apart', () => {
  // Three back-end answers of 0–2 years; no SRE was asked.
  const few = view(`source=survey&role=${backend}&role=${sre}&level=junior`)
  expect(salariesHeadline(few)).toBe(
    'Too few answers for backend engineers to show pay. The developer survey did not ask about SREs.',
  )
})

test('two roles are led by their medians, with total pay named', () => {
  const shown = view(`source=survey&role=${backend}&role=${sre}`)
  expect(salariesLead(shown)).toBe('')
})
