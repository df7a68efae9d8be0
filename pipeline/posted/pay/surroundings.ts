/** What the words around an amount say of it: whether it is pay, and of which kind. */

const payWords =
  /\b(?:salar(?:y|ies)|pay|paid|pays|compensation|wages?|base(?! of)|rates?|remuneration|earn(?:s|ings)?|OTE|hourly|on-target|total cash)\b/i
const otherMoney =
  /\b(?:bonus(?:es)?|equity|stock|shares?|RSUs?|options?|grants?|revenue|ARR|ACV|budgets?|funding|funds|rais(?:e|ed|es|ing)|valuations?|quotas?|deals?|contracts?|portfolios?|loans?|savings|stipends?|reimburse(?:d|ment)?|relocation|referrals?|saves?|saving|(?<!\b(?:high|low)(?:er)?[- ])costs?(?! of (?:living|labor))|sign(?:ing)?-?on|customers?|clients?|patients?|businesses|spend(?:ing)?|transactions?|donat(?:e|ed|ions?)|401|coverage|allowances?|commissions?|tuition|assistance)\b/i
/** Money that stands beside pay so often that the nearer word decides. */
const besidePay =
  /\b(?:bonus(?:es)?|commissions?|stipends?|reimbursements?|allowances?|relocation|referrals?|sign(?:ing)?-?on)\b/gi
/** What others than the hired pay or earn. */
const ofOthers =
  /\b(?:customers?|clients?|users?|patients?|companies|businesses|merchants?|suppliers?|families)(?: \w+)? (?:pay|paid|pays|earn(?:s|ed|ing)?)\b/i
const leftOut = /\b(?:excluding|exclusive of|not including|does not include|without)\b[^,;:]*/gi
const onTarget = /\bOTEs?\b|\bon[- ]target\b|\btarget(?:ed)? (?:earnings|total)|\btotal target\b/i
const total = /\btotal (?:(?:cash|direct|annual|yearly) )*(?:comp(?:ensation)?|pay|earnings|rewards?)\b|\btotal cash\b/i
const base = /\b(?:base|salary)\b/i
/** Countries whose dollars the sign means as well, and their places that advertisements name most. */
const dollarsElsewhere =
  /\b(?:Canad(?:a|ian)|Ontario|British Columbia|Quebec|Québec|Alberta|Toronto|Montr[eé]al|Vancouver(?!, WA)|Australian?|Sydney|Melbourne|Singapore|Hong Kong|New Zealand|Taiwan)\b/i
const unitedStates = /\b(?:United States|U\.S\.A?\.?|USA?)\b/

const everyPayWord = new RegExp(payWords, 'gi')

/** How far back a heading may stand over the amounts that it names as pay, in lines. */
const headed = 6

/** The words that belong to one amount or range. */
export interface Surroundings {
  /** On its line, from the one before it or the last full stop. */
  readonly before: string
  /** Behind it, up to the next one or the next full stop. */
  readonly after: string
  /** The lines above, nearest last. */
  readonly above: readonly string[]
  /** The line below. */
  readonly below: string
  /** All of its line. */
  readonly line: string
}

/** Whether it is pay: the words before it say so, or others around do while those beside it speak of no other money. */
export function isPay({ before, after, above, line }: Surroundings): boolean {
  const own = headedBy(before, above).replace(leftOut, ' ')
  if (ofOthers.test(own)) return false
  if (payWords.test(own)) return lastOf(besidePay, own) <= lastOf(everyPayWord, own)
  const isHeaded = [...above.slice(-headed), line].some((words) => payWords.test(words)) || /\branges?\b/i.test(own)
  return isHeaded && isNoOtherMoney(own, after)
}

/** The words before an amount, or the heading that it stands under where there are none: a short line without a full stop. */
function headedBy(before: string, above: readonly string[]): string {
  const heading = above.at(-1) ?? ''
  return before.trim() !== '' || heading.length > longestHeading || /[.!?]$/.test(heading) ? before : heading
}

const longestHeading = 60

/** Where the last word of a pattern stands; -1 where there is none. */
function lastOf(pattern: RegExp, words: string): number {
  return [...words.matchAll(pattern)].at(-1)?.index ?? -1
}

/** Whether the words right beside it, or the heading over it, name no other money than pay. */
export function isBesideNoOther({ before, after, above }: Surroundings): boolean {
  return isNoOtherMoney(headedBy(before, above), after)
}

function isNoOtherMoney(before: string, after: string): boolean {
  return !otherMoney.test(before) && !otherMoney.test(/^(?:(?! plus )[^,;+(])*/i.exec(after)?.[0] ?? '')
}

/** Whether it is called a zone of pay or the like: "Zone 1", "Tier B", "Geo 3". */
export function isZone({ before, above }: Surroundings): boolean {
  const name = before.trim() === '' ? (above.at(-1) ?? '') : before
  return /\b(?:zone|tier|geo|geography|band|level) (?:[a-f]|[ivx]{1,4}|\d{1,2})\b[^.!?]{0,60}$/i.test(name)
}

/** Whether it is base and commission together, or all pay. A line of its own below says it as well as the words beside. */
export function isOnTarget({ before, after, above, below }: Surroundings): boolean {
  const heading = before.trim() === '' ? (above.at(-1) ?? '') : before
  const note = /^(?:this|these|the above)\b/i.test(below) ? below : ''
  if ([heading, after, note].some((words) => onTarget.test(words))) return true
  return (total.test(heading) && !base.test(heading)) || /^\s*(?:in )?total\b/i.test(after)
}

/** Whether words about pay call it that: those of a field's title, or under it. */
export function isOnTargetPay(words: string): boolean {
  return onTarget.test(words)
}

/** Whether the dollars are another country’s. */
export function isElsewhere({ before, after, above }: Surroundings): boolean {
  const words = `${before.trim() === '' ? (above.at(-1) ?? '') : before} ${after.slice(0, 40)}`
  return dollarsElsewhere.test(words) && !unitedStates.test(words)
}

/** Whether an amount is only the most that is paid. */
export function isMost({ before }: Surroundings): boolean {
  return /\b(?:up to|as (?:much|high) as|max(?:imum)?(?: of)?|not (?:to )?exceed(?:ing)?)\s*:?\s*$/i.test(before)
}
