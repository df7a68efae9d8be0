import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineSentence, longestLine, noLines, type PostLine, postLines, readLine } from '@/lib/quote/post/lines'
import { paySentence, postingText } from '@/lib/quote/post/text'
import { law } from '../../../law'

const range = { lowUsd: 148_000, highUsd: 206_000 }

test('the sentence speaks of pay alone', () => {
  expect(paySentence(range)).toBe('The base pay range for this role is $148,000–$206,000 a year.')
  expect(paySentence({ lowUsd: 150_500, highUsd: 150_500 })).toBe('The base pay for this role is $150,500 a year.')
})

describe('a line', () => {
  test.each<[PostLine, string, string]>([
    ['bonusLine', 'Target 10% of base', 'Bonus: Target 10% of base.'],
    ['equityLine', 'RSUs over four years.', 'Equity: RSUs over four years.'],
    ['benefitsLine', 'Health, dental and 401(k) match', 'Benefits include health, dental and 401(k) match.'],
    ['benefitsLine', 'Aetna health insurance', 'Benefits include Aetna health insurance.'],
    ['benefitsLine', 'Health Net and dental', 'Benefits include Health Net and dental.'],
    ['benefitsLine', 'Life Time membership', 'Benefits include Life Time membership.'],
    ['benefitsLine', 'Paid leave, Aetna insurance', 'Benefits include paid leave, Aetna insurance.'],
    ['equityLine', 'Acme stock', 'Equity: Acme stock.'],
    // A heading that is typed is not said twice, and a sentence has none.
    ['bonusLine', 'Bonus: 10%', 'Bonus: 10%.'],
    ['equityLine', 'equity - RSUs', 'Equity: RSUs.'],
    ['bonusLine', 'This role is eligible for a bonus', 'This role is eligible for a bonus.'],
    ['bonusLine', 'none', 'No bonus.'],
    ['bonusLine', 'no bonus', 'No bonus.'],
    ['equityLine', 'N/A', 'No equity.'],
    ['benefitsLine', 'none', 'No benefits.'],
    ['benefitsLine', 'see example.com/benefits', 'Benefits: see example.com/benefits'],
    ['benefitsLine', 'see our careers page', 'Benefits: see our careers page.'],
    ['deadlineLine', 'none', 'Applications are accepted on an ongoing basis.'],
    ['benefitsLine', 'benefits start on day one', 'Benefits start on day one.'],
    ['benefitsLine', 'We offer health and dental insurance.', 'We offer health and dental insurance.'],
    ['deadlineLine', 'Jan 15, 2027', 'Applications close Jan 15, 2027.'],
    ['deadlineLine', '2027-01-15', 'Applications close Jan 15, 2027.'],
    ['deadlineLine', '2027-02-28', 'Applications close Feb 28, 2027.'],
    ['deadlineLine', '2027-02-30', 'Applications close 2027-02-30.'],
    ['deadlineLine', '2027-13-01', 'Applications close 2027-13-01.'],
    ['deadlineLine', 'Jan 15, 2027 (rolling review)', 'Applications close Jan 15, 2027 (rolling review).'],
    ['deadlineLine', '2027-01-15, any time of day', 'Applications close 2027-01-15, any time of day.'],
    ['deadlineLine', 'Rolling until Jan 15, 2027', 'Applications: Rolling until Jan 15, 2027.'],
    ['deadlineLine', 'Rolling review', 'Applications are accepted on an ongoing basis.'],
    ['deadlineLine', 'open until filled', 'Open until filled.'],
    ['deadlineLine', 'ongoing', 'Applications are accepted on an ongoing basis.'],
    ['applyLine', 'jobs@example.com', 'To apply, email jobs@example.com.'],
    ['applyLine', 'https://example.com/jobs/sre', 'Apply at https://example.com/jobs/sre'],
    ['applyLine', 'apply on our careers page', 'Apply on our careers page.'],
    ['applyLine', 'Ask at the desk', 'How to apply: Ask at the desk.'],
  ])('%s of %j', (line, typed, sentence) => {
    expect(lineSentence(line, typed)).toBe(sentence)
  })

  test('stands in the text only where it is filled, in a fixed order', () => {
    expect(postingText(range, noLines)).toBe(paySentence(range))
    expect(postingText(range, { ...noLines, applyLine: 'a@b.co', bonusLine: '10%' })).toBe(
      `${paySentence(range)} Bonus: 10%. To apply, email a@b.co.`,
    )
  })

  test('is read on one line, and refused where it is too long or holds nothing', () => {
    expect(readLine('  Health,\n dental\t and vision ')).toEqual({ value: 'Health, dental and vision' })
    expect(readLine('x'.repeat(longestLine))).toEqual({ value: 'x'.repeat(longestLine) })
    expect(readLine('x'.repeat(longestLine + 1))).toEqual({ why: expect.stringContaining('240 characters') })
    expect(readLine('\u200b')).toEqual({ why: 'A line of the posting holds no words.' })
  })
})

law('what is read of a line reads the same again', [fc.string({ maxLength: 300 })], (text) => {
  const read = readLine(text)
  if ('value' in read) expect(readLine(read.value)).toEqual(read)
})

law(
  'whatever is typed is in the text, and the text has one line',
  [fc.constantFrom(...postLines.map(({ name }) => name)), fc.stringMatching(/^[a-z]{3,12}$/)],
  (name, typed) => {
    const text = postingText(range, { ...noLines, [name]: typed })
    expect(text.startsWith(paySentence(range))).toBe(true)
    expect(text).not.toContain('\n')
    if (!/open|apply|ongoing|rolling|anytime|continuous|^(?:none|nil)$/.test(typed)) expect(text).toContain(typed)
  },
)
