/** How amounts of money are written in advertisements. */

/** `'$'` is the sign alone, which other countries' dollars have too. */
export type Currency = 'USD' | '$' | 'foreign'

const codes =
  'USD|CAD|CDN|AUD|NZD|GBP|EUR|INR|SGD|HKD|CHF|JPY|BRL|MXN|PLN|SEK|NOK|DKK|ILS|ZAR|AED|KRW|CNY|RMB|TWD|CZK|HUF|RON|TRY|COP|CLP|ARS|PHP|THB|IDR|MYR|VND'
const dashes = String.raw`[-\u2010-\u2015\u2212~]{1,3}`

/** Before an amount: "$", "US$", "CA$", "€", "USD", "USD $". */
const before = String.raw`(?:(?:${codes})\s?)?(?:(?<![a-z])(?:US\s?|CAN?|CDN|AU|NZ|HK|SG|MX|[CASR]))?[$€£¥₹₩₪₺₴₦₱฿]|(?:${codes})`
/** After it: "USD", "(USD)", "US dollars". */
const after = String.raw`\s?\(?(?:${codes}|(?:U\.?S\.? )?dollars)(?![a-z])\)?`
const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?`
/** What must not follow an amount that is pay: more digits, a percent sign, millions. */
const whole = String.raw`(?![\d%]|[.,'’]\d|\s?(?:m|mm|mn|million|b|bn|billion|x)(?![a-z]))`

/** One amount as a part of a pattern, with its groups named by `end`. */
export function amountPattern(end: string, beside: string): string {
  return String.raw`(?<before${end}>${before})?\s?(?<![\d.,'’])(?<digits${end}>${digits})(?<thousand${end}>\s?k(?![a-z]))?${whole}\+?(?<after${end}>${after})?(?<beside${end}>${beside})?`
}

/** What stands between the two amounts of a range. */
export const joint = String.raw`\s?(?:${dashes}|to|up to|through|and)\s?`

/** The currency that a text names in letters or signs; undefined where it names none. */
export function currencyIn(text: string): Currency | undefined {
  const named = text.match(new RegExp(`(?<![a-z])(?:${codes})(?![a-z])`, 'gi')) ?? []
  if (named.some((code) => code.toUpperCase() !== 'USD')) return 'foreign'
  const signs = text.match(/(?:(?<![a-z])(?:US\s?|CAN?|CDN|AU|NZ|HK|SG|MX|[CASR]))?[$€£¥₹₩₪₺₴₦₱฿]/gi) ?? []
  if (signs.some((sign) => !/^(?:US\s?)?\$$/i.test(sign))) return 'foreign'
  if (named.length > 0 || signs.some((sign) => /^US/i.test(sign)) || /\bU\.?S\.? dollars?\b/i.test(text)) return 'USD'
  return signs.length > 0 || /\bdollars\b/i.test(text) ? '$' : undefined
}

/** The number that an amount's digits write. */
export function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}
