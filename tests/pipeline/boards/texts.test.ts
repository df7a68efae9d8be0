/** Pay as advertisements word it, written down with what it must be read as before any of it was tried. */
import { describe, expect, test } from 'vitest'
import { PlaceNames } from '@/pipeline/boards/place-names'
import { rowsOf } from '@/pipeline/boards/rows'
import { textOfEscapedHtml } from '@/pipeline/posted/html-text'

const names = new PlaceNames()
const [foreign, single, most, none, onTarget, wide, twice] = [
  'not in US dollars',
  'one amount, not a range',
  'only the most that is paid (“up to”)',
  'no pay stated',
  'on-target or total earnings, which are more than base pay',
  'its high is over three times its low',
  'a range that the same advertisement gives twice',
]

/** Rows as "low–high" with their states, or place where it is not the advertisement’s; then why others are dropped. */
function read(html: string, place = 'Boise, ID'): string[] {
  const { rows, dropped } = rowsOf(
    {
      employer: 'Acme',
      title: 'Data Engineer',
      place,
      isRemote: false,
      firstPosted: undefined,
      fields: [],
      text: textOfEscapedHtml(html),
    },
    names,
  )
  const zone = (states: readonly string[], named: string) => (named === place ? '' : ` ${states.join(' ') || named}`)
  return [...rows.map((row) => `${row.lowUsd}–${row.highUsd}${zone(row.states, row.place)}`), ...dropped]
}

describe('the words of an advertisement', () => {
  test.each<[string, string[]]>([
    ['Zone 1: $150,000 - $180,000 Zone 2: $140,000 - $168,000', ['150000–180000', '140000–168000']],
    ['<p>Zone 1: $150,000 - $180,000</p><p>Zone 2: $140,000 - $168,000</p>', ['150000–180000', '140000–168000']],
    ['$150k &ndash; $180k base', ['150000–180000']],
    ['Compensation: $150,000&nbsp;&mdash;&nbsp;$180,000 per year', ['150000–180000']],
    ['<b>$</b>150,000 - <b>$</b>180,000 annual salary', ['150000–180000']],
    [
      '<div class="title">Annual Salary</div><div class="pay-range"><span>$150,000</span><span class="divider">&mdash;</span><span>$180,000 USD</span></div>',
      ['150000–180000'],
    ],
    ['&#36;150,000 &#8211; &#36;180,000 salary', ['150000–180000']],
    ['&lt;p&gt;Salary: $150,000 &amp;ndash; $180,000&lt;/p&gt;', ['150000–180000']],
    ['<table><tr><th>Salary</th><td>$150,000</td><td>-</td><td>$180,000</td></tr></table>', ['150000–180000']],
    ['<p>Salary:\n$150,000 -\n$180,000</p>', ['150000–180000']],
    ['Pay: $72.50/hr', [single]],
    ['$72.50 - $85.00/hr', ['150800–176800']],
    ['The hourly rate for this role is $45 to $60.', ['93600–124800']],
    ['Pay Rate: $95-110/hr', ['197600–228800']],
    ['Salary: $80/hour to $95/hour (W2)', ['166400–197600']],
    ['$50.00 USD - $65.00 USD Hourly', ['104000–135200']],
    ['$3,000 - $3,500 biweekly pay', ['78000–91000']],
    ['$1,500-$1,800 per week salary', ['78000–93600']],
    ['Salary: $12,000–$15,000 monthly', ['144000–180000']],
    ['Salary: 150K to 180K USD', ['150000–180000']],
    ['Base: $150-$180K', ['150000–180000']],
    ['Salary: $ 150,000 - $ 180,000', ['150000–180000']],
    ['Salary: USD$150,000-USD$180,000', ['150000–180000']],
    ['Salary: $150,000 /year - $180,000 /year', ['150000–180000']],
    ['Salary range: $150,000–$180,000/annum', ['150000–180000']],
    ['Compensation Range: USD 150,000.00 - USD 180,000.00 Annually', ['150000–180000']],
    ['The pay band is 150,000 to 180,000 US dollars per year.', ['150000–180000']],
    ['Pay: $150K/yr - $180K/yr · 0.1% – 0.5%', ['150000–180000']],
    ['Compensation is $150,000-180,000 DOE', ['150000–180000']],
    ['Base pay $150,000 - $180,000 plus 15% bonus', ['150000–180000']],
    ['Target base salary: $150,000 - $180,000', ['150000–180000']],
    ['Salary: $150,000 - $180,000 annually (this is not an hourly role)', ['150000–180000']],
    ['401(k) match up to $10,000; salary $150,000 to $180,000', ['150000–180000']],
    ['The range for this role is $150,000 - $180,000 in base salary, $10,000 - $20,000 in equity.', ['150000–180000']],
    ['Salary: $145,600 - $182,000 per year ($70.00 - $87.50 per hour)', ['145600–182000', twice]],
    ['Base salary $110,000 - $130,000, OTE $220,000 - $260,000', ['110000–130000', onTarget]],
    ['Level 4: $150,000 - $180,000; Level 5: $180,000 - $210,000 base', ['150000–180000', '180000–210000']],
    ['Salary: $150,000 - $180,000. Canada: CAD 140,000 - 160,000', ['150000–180000', foreign]],
    ['US: $150,000 - $180,000 | UK: £90,000 - £110,000 salary', ['150000–180000', foreign]],
    [
      'In Colorado, the base pay range is $130,000 to $150,000; in California and New York, it is $150,000 to $175,000.',
      ['130000–150000 CO', '150000–175000 CA NY'],
    ],
    [
      'Salary range for NYC: $170-200k, for the rest of the US: $150-180k',
      ['170000–200000 NY', '150000–180000 United States'],
    ],
    [
      'The salary range is $150,000 to $180,000 for Tier 1 (San Francisco, New York) and $130,000 to $160,000 for Tier 2 (all other US locations).',
      ['150000–180000 CA NY', '130000–160000 United States'],
    ],
    [
      'Pay is $25 - $35/hour for Washington D.C. and $22 - $30/hour elsewhere',
      ['52000–72800 DC', '45760–62400 United States'],
    ],
    [
      'The salary for Bay Area, CA is $180,000 - $220,000 and for Austin, TX is $150,000 - $180,000.',
      ['180000–220000 CA', '150000–180000 TX'],
    ],
    [
      'Base salary: $150,000 - $180,000 for candidates in Portland, Oregon; $170,000 - $200,000 for candidates in Seattle, Washington.',
      ['150000–180000 OR', '170000–200000 WA'],
    ],
    ['US: USD 150,000 - 180,000; Ireland: USD 100,000 - 120,000 salary', ['150000–180000', '100000–120000 Ireland']],
    ['United States: $150,000 - $180,000; UK: $100,000 - $120,000 salary', ['150000–180000', foreign]],
    // An hour’s pay beside the same a year, 150,000 ÷ 2,080 = 72.115….
    ['Pay: $150,000 -$180,000 annually / $72.12-$86.54 hourly', ['150000–180000', twice]],
    ['Base salary: $150,000 - $180,000<br>Sign-on bonus: $40,000 - $60,000', ['150000–180000']],
    ['Pay: $150K–$180K, $40K–$60K RSUs per year', ['150000–180000']],
    ['Our customers pay $50,000 - $100,000 a year.', [single]],
    ['<p>Pay range</p><p>$150,000 - $180,000 USD</p><p>Sign-on</p><p>$30,000 - $50,000 USD</p>', ['150000–180000']],
    ['<h4>Annual equity</h4><p>$40,000 - $60,000 USD</p><p>Salary: $150,000 - $180,000</p>', ['150000–180000']],
    [
      'The salary across the US is $150,000 to $180,000. In high-cost areas it is $170,000 to $200,000.',
      ['150000–180000', '170000–200000'],
    ],
    [
      'Salary: $150,000 - $180,000 (Seattle); $130,000-$160,000 (Remote)',
      ['150000–180000 WA', '130000–160000 United States'],
    ],
    ['Salary range US$150,000 - US$180,000 / CAN$170,000 - CAN$200,000', ['150000–180000', foreign]],
    ['<p>You will lower our cloud costs.</p><p>$150,000 - $180,000 USD</p>', ['150000–180000']],
    [
      'For Seattle the salary is $180,000 - $220,000 and for Austin, it is $150,000 - $180,000.',
      ['180000–220000 WA', '150000–180000 TX'],
    ],
    [
      'Base pay in Washington D.C. is $150,000 - $180,000; in Austin it is $140,000 - $170,000.',
      ['150000–180000 DC', '140000–170000 TX'],
    ],
    ['CDN $120,000 - $150,000 salary', [foreign]],
    ['Salary: $120,000 - $150,000 CDN', [foreign]],
    ['C$140,000 – C$170,000 base salary', [foreign]],
    ['Salary: 140,000 - 170,000 CAD', [foreign]],
    ['£85,000 to £105,000 per annum', [foreign]],
    ['Salary: $150,000 - 180,000 per annum plus super (Sydney)', [foreign]],
    ['MXN $40,000 - $60,000 monthly salary', [foreign]],
    ['EUR 70,000–90,000 a year', [foreign]],
    ['Salary: up to $180,000', [most]],
    ['Salary: $180,000', [single]],
    ['Salary: $150,000+', [single]],
    ['Salary: from $150,000', [single]],
    ['OTE $220,000 - $260,000', [onTarget]],
    ['Target total cash: $200,000 - $240,000', [onTarget]],
    ['Total compensation: $200,000 - $300,000 (base, bonus and equity)', [onTarget]],
    ['Salary range: $60,000 - $200,000', [wide]],
    ['Our Series B raised $150,000,000 - $180,000,000; pay is competitive', [none]],
    ['a $5,000 - $10,000 referral bonus', [none]],
    ['commission of $50,000 - $100,000 a year', [none]],
    ['the salary range for this position is 150,000-180,000', [none]],
  ])('%j', (html, expected) => expect(read(html)).toEqual(expected))
})
