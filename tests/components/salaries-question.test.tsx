// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SalariesQuestion } from '@/components/salaries/SalariesQuestion'
import { readSalaries } from '@/lib/salaries/address'
import { questionsOf } from '@/lib/salaries/asked/question'
import { smallChoices, smallData } from '../lib/salaries'

afterEach(cleanup)

/** The page of a query that cannot be answered, and what its forms send once a field of each is set. */
function asked(query: string) {
  const { refused = [] } = readSalaries(new URLSearchParams(query), smallChoices)
  const questions = questionsOf(refused, { roles: smallData.roles, years: [2025, 2024] })
  render(<SalariesQuestion query={query} questions={questions} version="1" states={[]} />)
  return screen.getAllByRole<HTMLFormElement>('form').map((form) => new FormData(form))
}
const sent = (form: FormData | undefined) => [...(form ?? [])].map(([name, value]) => `${name}=${value}`)

test('a question is named by why it is asked, and its field holds what was sent', () => {
  asked('level=boss&place=zzz')
  const level = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Level' })
  expect(level.value).toBe('boss')
  const why = document.getElementById(level.getAttribute('aria-describedby') ?? '')
  expect(why?.textContent).toContain('boss')
  expect(screen.getByRole('region', { name: why?.textContent ?? '' }).contains(level)).toBe(true)
})

test('a form keeps all else, in the order that it was sent', () => {
  const [form] = asked('source=filings&level=boss&role=backend-engineer&offer=150000')
  expect(sent(form)).toEqual(['source=filings', 'level=boss', 'role=backend-engineer', 'offer=150000'])
})
