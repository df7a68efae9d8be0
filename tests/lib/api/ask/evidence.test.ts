import { describe, expect, test } from 'vitest'
import {
  classifyQuery,
  evidenceQuery,
  evidenceSourceSchema,
  outEarnsQuery,
  percentileQuery,
} from '@/lib/api/ask/evidence'
import { type QuerySchema, readQuery } from '@/lib/api/ask/fields'

const ids = Object.freeze(['a-role', 'b-role'])
const read = (search: string, schema: QuerySchema) => {
  const result = readQuery(new URLSearchParams(search), schema)
  return result.kind === 'known'
    ? result.value
    : `${result.problem.parameter} ${result.problem.type.split('problem-')[1]}: ${result.problem.detail}`
}

describe('what is left out stays out, what is given is read', () => {
  test.each([
    ['role=a-role&source=filings', evidenceQuery(ids), { role: 'a-role', source: 'filings' }],
    [
      'role=a-role&source=occupation&level=all&place=US-CA&year=2024',
      evidenceQuery(ids),
      { role: 'a-role', source: 'occupation', level: 'all', place: 'US-CA', year: 2024 },
    ],
    ['role=a-role&source=filings&year=all', evidenceQuery(ids), { role: 'a-role', source: 'filings', year: 'all' }],
    [
      'role=a-role&source=filings&usd=165000.5',
      percentileQuery(ids),
      { role: 'a-role', source: 'filings', usd: 165_000.5 },
    ],
    ['a=a-role&b=b-role&source=filings', outEarnsQuery(ids), { a: 'a-role', b: 'b-role', source: 'filings' }],
    ['title=Engineer, Backend&soc=15-1252.00', classifyQuery, { title: 'Engineer, Backend', soc: '15-1252.00' }],
  ])('%s', (search, schema, value) => {
    expect(read(search, schema)).toEqual(value)
  })
})

describe('what is wrong is said', () => {
  test.each([
    [
      'role=a-role&source=guide',
      evidenceQuery(ids),
      /^source invalid-value: “guide” is no source of evidence: filings, /,
    ],
    ['role=a-role&source=filings&level=lead', evidenceQuery(ids), /^level invalid-value: “lead” is no level: junior/],
    [
      'role=a-role&source=filings&place=Texas',
      evidenceQuery(ids),
      /^place malformed-parameter: “Texas” is no place: write US/,
    ],
    ['role=a-role&source=filings&year=1', evidenceQuery(ids), /^year malformed-parameter: “1” is no year/],
    ['role=a-role&source=filings&usd=$5', percentileQuery(ids), /^usd malformed-parameter: “\$5” is no amount/],
    ['role=a-role&source=filings&usd=0.00', percentileQuery(ids), /^usd invalid-value: .*above zero/],
    ['title=x&soc=15', classifyQuery, /^soc malformed-parameter: “15” is no occupation code/],
    [`title=${'x'.repeat(301)}`, classifyQuery, /^title invalid-value: .*at most 300/],
    ['title=', classifyQuery, /^title malformed-parameter: “title” is empty\.$/],
    ['title=a&title=b', classifyQuery, /^title repeated-parameter: Give “title” once\.$/],
    [
      'a=a-role&b=b-role&source=filings&year=2024',
      outEarnsQuery(ids),
      /It takes “a”, “b”, “source”, “level” and “place”/,
    ],
  ])('%s', (search, schema, said) => {
    expect(read(search, schema)).toMatch(said)
  })
})

test('the sources are those of single observations and the survey', () => {
  expect(evidenceSourceSchema.options).toEqual(['filings', 'postings-aijobs', 'postings-isecjobs', 'occupation'])
})
