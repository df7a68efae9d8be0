import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleParts } from '@/lib/titles/parts'
import { titleWords } from '@/lib/titles/words'
import { law } from '../../law'

const parts = (title: string) =>
  titleParts(titleWords(title)).map(({ words }) => words.map(({ text }) => text).join(' '))

test.each([
  ['Software Engineer', ['software engineer']],
  ['Engineer, Data - Payments | Remote: US', ['engineer', 'data', 'payments', 'remote', 'us']],
  ['Front-End Engineer I-II, C/C++', ['frontend engineer i ii', 'c c++']],
  ['Engineer – Payments – EMEA', ['engineer', 'payments', 'emea']],
  ['ML / Platform Engineer', ['ml platform engineer']],
  ['Data Engineer / Analyst', ['data engineer', 'analyst']],
  ['Developer (Java, Remote) Payments', ['developer payments', 'java', 'remote']],
  ['Software (Cloud) Engineer', ['software cloud engineer']],
  ['Forward Deployed Engineer, Payments - EMEA', ['forward deployed engineer payments', 'emea']],
  ['Pre- & Post-Sales Engineer', ['pre post sales engineer']],
  ['Technician $2,000 Bonus', ['technician 2 000 bonus']],
  ['Entwickler:in Backend', ['developer in backend']],
  ['', []],
])('%s', (title, expected) => {
  expect(parts(title)).toEqual(expected)
})

law('every word of a title is in one part, at its place', [fc.stringMatching(/^[a-zA-Z ,()/|:-]{0,80}$/)], (title) => {
  const words = titleWords(title)
  const split = titleParts(words)
  expect(split.flatMap(({ at }) => at).sort((a, b) => a - b)).toEqual(words.map((_, index) => index))
  for (const part of split) expect(part.words).toEqual(part.at.map((index) => words[index]))
})
