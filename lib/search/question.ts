/** Takes the words of a question away from what it asks about. */

/** What is asked about, and whether its pay is. */
export interface Question {
  readonly text: string
  readonly isPay: boolean
}

const starts =
  /^(?:please|show(?: me)?|find(?: me)?|search(?: for)?|tell me|what(?:’|')?s|what (?:is|are|does|do|should)|how much (?:is|are|does|do|should|would)(?: (?:i|we) (?:pay|offer))?|how much|quote(?: me)?(?: for)?|range for|pay(?: for| of| in)?|salar(?:y|ies)(?: for| of| in)?|average|typical|median|market rate(?: for)?|the|an?|for|in)\s+/i
const whole = (words: string, flags: string) => new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`, flags)
const ofPay = 'salary|salaries|pays?|paid|earns?|earning|makes?|wages?|compensation|market rate'
const pay = whole(ofPay, 'iu')
const idle = whole(`get paid|cost of (?:living|labou?r)|${ofPay}|jobs?|range|quote|posting|per year|a year`, 'giu')

/** A text without what makes it a question: “how much does a senior sre make in denver” asks about “senior sre in denver”. */
export function bareQuestion(text: string): Question {
  let bare = text.replace(/[?!.]+$/, '')
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(starts, '')
  }
  const rest = bare
    .replace(idle, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:for|of|in|at)\s+|\s+(?:for|of|in|at)$/gi, '')
    .trim()
  return { text: rest === '' ? text : rest, isPay: asksPay(text) }
}

/** Whether a text asks for pay, of one role or of several. */
export function asksPay(text: string): boolean {
  return pay.test(text)
}
