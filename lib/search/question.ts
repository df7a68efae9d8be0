/** Takes the words of a question away from what it asks about. */

/** What is asked about, and whether its pay is. */
export interface Question {
  readonly text: string
  readonly isPay: boolean
}

const starts =
  /^(?:please|show(?: me)?|find(?: me)?|search(?: for)?|tell me|what(?:’|')?s|what (?:is|are|does|do|should)|how much (?:is|are|does|do|should|would)(?: (?:i|we) (?:pay|offer))?|how much|quote(?: me)?(?: for)?|range for|pay(?: for| of| in)?|salar(?:y|ies)(?: for| of| in)?|average|typical|median|market rate(?: for)?|the|an?|for|in)\s+/i
const payWords =
  /(?<![\p{L}\d])(?:salary|salaries|pay(?: range)?|paid|get paid|earns?|makes?|wages?|compensation|cost of (?:living|labou?r)|market rate|jobs?|range|quote|posting|per year|a year)(?![\p{L}\d])/giu
const asksPay =
  /(?<![\p{L}\d])(?:salary|salaries|pay|paid|earns?|makes?|wages?|compensation|market rate)(?![\p{L}\d])/iu

/** A text without what makes it a question: “how much does a senior sre make in denver” asks about “senior sre in denver”. */
export function bareQuestion(text: string): Question {
  let bare = text.replace(/[?!.]+$/, '')
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(starts, '')
  }
  const rest = bare
    .replace(payWords, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:for|of|in|at)\s+|\s+(?:for|of|in|at)$/gi, '')
    .trim()
  return { text: rest === '' ? text : rest, isPay: asksPay.test(text) }
}
