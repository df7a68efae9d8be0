import { expect, test } from 'vitest'
import { levelMeans, levelName } from '@/lib/source/levels'
import { levelChoices, nameLevel } from '@/lib/words/level-names'

test('the survey’s levels are years of coding, and never a level of seniority', () => {
  expect(levelChoices.map((level) => levelName('survey', level))).toEqual([
    'Any years of coding',
    '0–2 years of coding',
    '3–5 years of coding',
    '6–9 years of coding',
    '10+ years of coding',
    'Years not stated',
  ])
})

test('every other source’s levels are those of titles', () => {
  for (const level of levelChoices) {
    expect(levelName('filings', level)).toBe(nameLevel(level))
    expect(levelMeans('filings', level)).toBeNull()
  }
  expect(levelMeans('survey', 'senior')).toBe('6–9 years of coding')
  expect(levelMeans('survey', 'all')).toBeNull()
})
