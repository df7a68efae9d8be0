import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { payStated } from '@/pipeline/posted/pay/ranges'
import { yearly } from '@/pipeline/posted/pay/yearly'

/** The ranges a year that a text gives, as "low–high", or why there is none. */
const read = (text: string) =>
  payStated(text).ranges.map((range) => {
    const result = yearly(range)
    return 'reason' in result ? result.reason : `${result.lowUsd}–${result.highUsd}`
  })

describe('a range is read', () => {
  test.each([
    ['The base salary range is $150,000 - $180,000.', '150000–180000'],
    ['Salary: USD 150k–180k per year', '150000–180000'],
    ['Compensation: $150 - 180K + equity', '150000–180000'],
    ['Compensation Range: $130K - $170K', '130000–170000'],
    ['Base pay: 130K-170K USD', '130000–170000'],
    ['Salary range 150,000 – 180,000 USD', '150000–180000'],
    ['Salary (USD): 150,000 - 180,000', '150000–180000'],
    ['Salary: US$130,000.00/yr to US$170,000.00/yr', '130000–170000'],
    ['between $150,000 and $180,000 in base pay', '150000–180000'],
    ['Salary: from $130,000 up to $170,000', '130000–170000'],
    ['Annual Salary:\n$180,000—$240,000 USD', '180000–240000'],
    ['US: $123000 - $175000 (USD) + 15% bonus target', '123000–175000'],
    ['a $150,000 – $180,000 salary range', '150000–180000'],
    // 2,080 hours, 12 months.
    ['Pay: $72.50/hr - $80/hr', '150800–166400'],
    ['Rate: $72.50–$80 per hour', '150800–166400'],
    ['IS Support Specialist II: $31/hr - $44/hr', '64480–91520'],
    ['Hourly pay range\n$43 - $50', '89440–104000'],
    ['Monthly pay: $8,000 - $10,000', '96000–120000'],
    ['A reasonable estimate of the base salary range for this role is 113,000 USD - 147,000 USD.', '113000–147000'],
    ['The US base salary range for this role is $142K–$170K annually, plus equity', '142000–170000'],
    ['The pay range for this position is between $132,200.00 and $220,400.00', '132200–220400'],
    ['The U.S. pay range for this position is $159,200 -- $301,600 annually.', '159200–301600'],
    ['Annual Base Salary Range Or Hourly Base Pay Range $70,400.00 - $128,379.99', '70400–128379.99'],
    ['Base salary ranges from USD 174,000/year to USD 299,000/year.', '174000–299000'],
    ['All Other US Locations:\n116,000 - 197,000 USD Annual', '116000–197000'],
    ['The pay range for this position is $85,000-$98,000/yr USD.', '85000–98000'],
    ['Starting in the range of $20 - $27 USD per hour.', '41600–56160'],
    ['Pay range: $65.00 - $95.00 / hour depending on experience.', '135200–197600'],
    ['The expected pay range for this position is $7,000 - $7,350/month.', '84000–88200'],
    ['Salary range $120-150K', '120000–150000'],
    ['The annual base salary range for this position is USD 109,700.00 To USD 175,500.00', '109700–175500'],
    ['The salary range for this position is $30 -$31/hourly. In addition', '62400–64480'],
    ['Annual Base Salary Range or Hourly Base Pay Range: $98,293.33 - $137,900.00Compensation Type', '98293.33–137900'],
    ['Our new Sales Consultants earn between $53,500 – $75,000, including hourly rate', '53500–75000'],
    ['Salary Range: $83,000–$90,000 based on 40 hours per week', '83000–90000'],
    ['Base salary: $50,000-$80,000 plus commission paid per month', '50000–80000'],
    ['Associate $15.00 – $18.00 per hour + Unlimited Commission', '31200–37440'],
    ['Pay range, excluding bonus and equity: $150,000 - $180,000', '150000–180000'],
  ])('%j', (text, range) => expect(read(text)).toEqual([range]))
})

describe('what is no base pay in US dollars a year is told why', () => {
  test.each([
    ['CA$120,000 - CA$150,000 salary', 'not in US dollars'],
    ['Salary: $120,000 - $150,000 CAD', 'not in US dollars'],
    ['Salary CAD 120,000 - 150,000', 'not in US dollars'],
    ['The salary range is CAD $115,000 – $145,000.', 'not in US dollars'],
    ['Salary $85,000-$98,000/yr CAD', 'not in US dollars'],
    ['Salary €80.000 - €95.000 or €80,000 - €95,000', 'not in US dollars'],
    ['Canada salary: $120,000 - $150,000', 'not in US dollars'],
    ['Salary £95,000 - £120,000', 'not in US dollars'],
    ['OTE: $200,000 - $250,000', 'on-target or total earnings, which are more than base pay'],
    ['On-target earnings:\n$200,000 — $250,000', 'on-target or total earnings, which are more than base pay'],
    [
      'Annual Salary: $290,000 — $435,000\nThis figure is on-target earnings.',
      'on-target or total earnings, which are more than base pay',
    ],
    ['$150k–$200k total compensation', 'on-target or total earnings, which are more than base pay'],
    ['Salary Range: $90,000 - $300,000', 'its high is over three times its low'],
    ['Salary range: $20,000 - $25,000', 'under $30,000 a year'],
    ['Salary range: $1,000,000-$2,000,000', 'over $1,500,000 a year'],
    ['Pay range: $180,000 - $150,000', 'its high is under its low'],
    ['Pay range: $150,000 - $150,000', 'one amount, not a range'],
    ['Pay: $40 - $50', 'for a period that is not stated or not one of ours'],
  ])('%j', (text, reason) => expect(read(text)).toEqual([reason]))

  test.each([
    ['Salary: up to $180,000 per year', 'most'],
    ['Pay: up to $85/hr', 'most'],
    ['The salary is $150,000 per year', 'amount'],
    ['Salary $150,000 and $180,000', 'amount'],
    ['Salary: $150k – 180', 'amount'],
    ['The annual base salary range for this role is $300,00 - $367,000', 'amount'],
    ['Join us for coffee worth $5', undefined],
    ['We pay for lunch, $15 each', undefined],
  ])('%j states %s', (text, single) => expect(payStated(text)).toEqual({ ranges: [], ...(single && { single }) }))
})

describe('other money is no pay', () => {
  test.each([
    'We raised $30M and manage $5M - $10M budgets',
    'We manage $2,000 - $5,000 ad budgets daily.',
    'sign-on bonus $40,000 - $60,000',
    'Customers save $50,000 - $100,000 a year',
    'Our base of customers spends $50,000 - $100,000',
    'Benefits: 401(k) match, 2024-2026, call 555-123-4567',
    'Pay raises of 10% - 15% a year',
    'Pay $150.000 - $180.000',
    'A grant of $100,000 to $200,000',
    'Hourly plus bonus averaging $1,000-$1,350 a week',
    'Tuition assistance of $1,000 to $5,250 per year',
    'Revenue of 400 USD - 500 USD million this quarter',
    'annual revenues of $20-50 million and helps companies',
    "Pay: CHF 120'000–150'000",
    'Salary: INR 12,50,000–15,00,000',
    'A base salary with a signing bonus of $40,000 - $60,000',
    'Pay: $120,000 3 days a week - $5',
  ])('%j', (text) => expect(read(text)).toEqual([]))
})

describe('zones', () => {
  const labels = (text: string) => payStated(text).ranges.map(({ low, label }) => [low, label])

  test('each has its name, on its line or above it, far under the words that say it is pay', () => {
    const text = `We take a market-based approach to pay.
Zone A:\n$156,200—$234,200 USD\nZone B:\n$145,200—$217,800\nZone C:\n$137,500—$206,300\nZone D:\n$128,000—$192,000`
    expect(labels(text)).toEqual([
      [156_200, 'Zone A'],
      [145_200, 'Zone B'],
      [137_500, 'Zone C'],
      [128_000, 'Zone D'],
    ])
  })

  test.each([
    [
      'For Colorado-based hires: Estimated salary of $137,000 - $152,000. For New York and Washington hires: $154,000 - $171,000.',
      ['For Colorado-based hires: Estimated salary of', 'For New York and Washington hires'],
    ],
    ['Denver, CO: $150,000 - $180,000; Austin, TX: $140,000 - $160,000 salary', ['Denver, CO', 'Austin, TX']],
    [
      'Minnesota Range: $76,000 - $82,000 Massachusetts Range: $88,000 - $105,000',
      ['Minnesota Range', 'Massachusetts Range'],
    ],
    ['Salary: $180k-$200k (CO, NY), $200k–$220k (CA)', ['Salary (CO, NY)', '(CA)']],
    ['Zone 1 (Menlo Park, CA; New York, NY): $187,000—$220,000 USD', ['Zone 1 (Menlo Park, CA; New York, NY)']],
  ])('%j', (text, expected) => expect(labels(text).map(([, label]) => label)).toEqual(expected))

  test('on-target earnings beside base pay are told apart from it', () => {
    const dropped = 'on-target or total earnings, which are more than base pay'
    expect(read('Pay is $120,000 - $150,000 base, $200,000 – $250,000 OTE')).toEqual(['120000–150000', dropped])
    expect(read('OTE: $200,000 - $250,000 (base salary $120,000–$150,000)')).toEqual([dropped, '120000–150000'])
    expect(read('Salary $150K-$180K; total compensation $200K-$250K')).toEqual(['150000–180000', dropped])
  })
})

/** How a yearly amount in whole thousands, and an hourly one to the cent, may be written. */
const commas = (amount: number) => amount.toLocaleString('en-US')
const notation = fc.record({
  sign: fc.constantFrom(
    { before: '$', after: '' },
    { before: 'US$', after: '' },
    { before: 'USD ', after: '' },
    { before: 'USD $', after: '' },
    { before: '', after: ' USD' },
    { before: '$', after: ' USD' },
    { before: '$', after: ' (USD)' },
  ),
  isSignedTwice: fc.boolean(),
  joint: fc.constantFrom('-', ' - ', '–', ' – ', '—', ' — ', ' to ', '\u2011', ' through '),
  lead: fc.constantFrom(
    'Salary: ',
    'The base pay range for this role is ',
    'Compensation\n',
    'Pay range (base)\n',
    'Zone 2 pay: ',
  ),
  tail: fc.constantFrom(
    '',
    '.',
    ' plus bonus and equity',
    ', depending on experience',
    '\nBenefits: 401(k) match up to $5,000',
  ),
})

describe('laws', () => {
  test('any yearly range in any notation reads back', () => {
    const kinds = fc.constantFrom<(amount: number) => string>(
      commas,
      String,
      (amount) => `${amount / 1000}k`,
      (amount) => `${amount / 1000}K`,
      (amount) => `${commas(amount)}.00`,
    )
    const per = fc.constantFrom('', ' per year', '/yr', ' annually', ' a year', ' per annum', '/year')
    const range = fc.tuple(fc.integer({ min: 30, max: 500 }), fc.integer({ min: 101, max: 299 }))
    fc.assert(
      fc.property(
        range,
        notation,
        kinds,
        per,
        ([thousands, width], { sign, isSignedTwice, joint, lead, tail }, kind, unit) => {
          const low = thousands * 1000
          const high = Math.ceil((thousands * width) / 100) * 1000
          fc.pre(high > low && high / low <= 3)
          const first = `${sign.before}${kind(low)}`
          const second = `${isSignedTwice ? sign.before : ''}${kind(high)}${sign.after}${unit}`
          expect(read(`${lead}${first}${joint}${second}${tail}`)).toEqual([`${low}–${high}`])
        },
      ),
    )
  })

  test('any hourly range in any notation reads back', () => {
    const per = fc.constantFrom('/hr', ' per hour', '/hour', ' an hour', ' hourly')
    const cents = fc.tuple(fc.integer({ min: 1450, max: 30_000 }), fc.integer({ min: 1, max: 20_000 }))
    fc.assert(
      fc.property(cents, notation, per, fc.boolean(), ([low, more], { sign, joint, lead, tail }, unit, isTwice) => {
        const high = low + more
        fc.pre(high / low <= 3)
        const written = [low, high].map((each) => (each / 100).toFixed(2))
        const text = `${lead}${sign.before}${written[0]}${isTwice ? unit : ''}${joint}${sign.before}${written[1]}${sign.after}${unit}${tail}`
        // Cents × 2,080 are whole dollars and fifths.
        const usd = [low, high].map((each) => Math.round(each * 2080) / 100)
        expect(read(text)).toEqual([`${usd[0]}–${usd[1]}`])
      }),
    )
  })

  test('garbage never yields a range', () => {
    const money = fc.integer({ min: 1, max: 999_999 }).map((amount) => amount.toLocaleString('en-US'))
    const joint = fc.constantFrom('-', ' – ', ' to ')
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.tuple(money, joint, money).map((parts) => parts.join('')),
      fc.tuple(money, joint, money).map(([low, to, high]) => `€${low}${to}€${high}`),
      fc.tuple(money, joint, money).map(([low, to, high]) => `${low}%${to}${high}%`),
      fc
        .tuple(fc.integer({ min: 1, max: 99 }), joint, fc.integer({ min: 1, max: 99 }))
        .map(([low, to, high]) => `$${low}M${to}$${high}M`),
      money.map((amount) => `$${amount}`),
      fc.constantFrom(
        'salary',
        'base pay',
        'OTE',
        '2024-2026',
        '555-123-4567',
        '401(k)',
        '<p>',
        '&nbsp;',
        '💰',
        '$',
        'USD',
        'k',
      ),
    )
    // Each piece on a line of its own, since "$1" beside "-2" would be a range after all.
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { ranges } = payStated(pieces.join('\n'))
        expect(ranges.map(yearly).filter((result) => !('reason' in result))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('whatever the text, a range that is kept lies in its bounds', () => {
    const piece = fc.constantFrom(
      '$',
      'USD',
      '150',
      '180,000',
      '90k',
      '-',
      ' to ',
      '/hr',
      ' per year',
      'salary ',
      ' ',
      '\n',
      '72.50',
      'M',
      '%',
      'OTE',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const range of payStated(pieces.join('')).ranges) {
          const result = yearly(range)
          if ('reason' in result) continue
          expect(result.lowUsd).toBeGreaterThanOrEqual(30_000)
          expect(result.highUsd).toBeLessThanOrEqual(1_500_000)
          expect(result.highUsd).toBeGreaterThan(result.lowUsd)
          expect(result.highUsd / result.lowUsd).toBeLessThanOrEqual(3)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
