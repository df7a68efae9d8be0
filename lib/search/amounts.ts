/** Finds the amount in a text that asks whether an offer is good, and what is left of the text. */

/** A text in two: the amount as it was typed, null where it says none, and the job. */
export interface OfferText {
  readonly amount: string | null
  readonly rest: string
}

const sign = String.raw`(?:us)?[$€£¥₹]\s?|\b(?:usd|eur|gbp|cad)\s?`
const digits = String.raw`\d{1,3}(?:[, ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`
const scale = String.raw`\s?[km](?![a-z\d])`
const currency = String.raw`\s?(?:usd|dollars|eur|euros?|gbp|pounds)\b`
const one = `(?:${sign})?(?:${digits})(?:${scale})?(?:${currency})?`
const unit = String.raw`\s?(?:(?:\/|\bper\s|\ban?\s|\beach\s)\s?(?:hours?|hrs?|h|weeks?|wk|months?|mo|years?|yr|annum)\b|\b(?:hourly|weekly|monthly|yearly|annually|annual)\b)`
const pattern = new RegExp(`(?<![\\p{L}\\d.])(?:${one})(?:\\s?(?:-|–|—|\\sto\\s)\\s?(?:${one}))?(?:${unit})?`, 'giu')
/** What makes a number an amount wherever it stands: a currency, a k, thousands parted, a unit of time, or six digits. */
const isMoney = new RegExp(
  `[$€£¥₹]|\\b(?:usd|eur|gbp|cad)|\\d${scale}|\\d[, ]\\d{3}(?!\\d)|(?:${currency})|(?:${unit})|\\d{6,}`,
  'iu',
)

const asksOffer = /\boffer(?:ed|s)?\b/i
/** What people say around an offer, and nothing of the job. */
const around =
  /(?<![\p{L}\d])(?:offer(?:ed|s|ing)?|check|is|are|was|would|be|should|i|we|they|them|me an?|my|got|have|take|accept|an?|the|good|fair|enough|reasonable|decent|competitive|salary|pay|paid|base|for|of|as|it|this|that|too low|too high|low for|high for|compensation|worth|what about|how about|role|position|job)(?![\p{L}\d])/giu

/** A text that speaks of an offer, in its amount and its job; null for one that does not. A plain number is an amount only beside the word. */
export function partOffer(text: string): OfferText | null {
  const isAsked = asksOffer.test(text)
  // A pension plan is no amount.
  const amounts = [...text.matchAll(pattern)].filter(([found]) => !/^401\s?k$/i.test(found.trim()))
  const money = amounts.find(([found]) => isMoney.test(found))
  const plain = isAsked ? amounts.find(([found]) => found.trim().length > 1) : undefined
  const amount = money ?? plain
  if (amount === undefined) return isAsked ? { amount: null, rest: bare(text) } : null
  const { 0: found, index } = amount
  return { amount: found.trim(), rest: bare(`${text.slice(0, index)} ${text.slice(index + found.length)}`) }
}

function bare(text: string): string {
  return text
    .replace(around, ' ')
    .replace(/[?!:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '')
    .trim()
}
