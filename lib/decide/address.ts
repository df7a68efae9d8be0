/** Answers as the query of an address, both ways. Reading never throws, and loses nothing in silence. */
import { readFields, type Slip, writeFields } from '@/lib/site/fields'
import { textsOf } from '@/lib/site/query'
import { type Answers, howOften, nothingSaid } from './answers'
import { type DecideChoices, decideFields, type Part, writeYes, yesOrNo } from './fields'

/** What was read of a query: the answers, what could not be used, and what is not asked here. */
export interface ReadAnswers {
  readonly answers: Answers
  readonly slips: readonly Slip[]
  readonly ignored: readonly string[]
}

/** The answers of a query, with what could not be used of it. A form may send each symptom under its own name. */
export function readAnswers(sent: URLSearchParams, choices: DecideChoices): ReadAnswers {
  const query = new URLSearchParams(sent)
  const slips: Slip[] = []
  for (const { id } of choices.symptoms) {
    for (const how of textsOf(query, id)) query.append('symptoms', `${id}:${how}`)
    query.delete(id)
  }
  const readiness: Record<string, boolean> = {}
  for (const { id } of choices.readiness) {
    const field = yesOrNo(id)
    const { value, left } = field.read(textsOf(query, id), choices)
    if (value !== undefined) readiness[id] = value
    slips.push(...left.map((each) => ({ ...each, field: id })))
    query.delete(id)
  }
  const { address, slips: others, ignored } = readFields(query, decideFields, choices, partsOf(nothingSaid))
  const answers = { ...address, readiness }
  const fault = faultOf(answers)
  if (fault === null) return { answers, slips: [...others, ...slips], ignored }
  const { [fault.field]: sentValue } = answers
  return {
    answers: { ...answers, [fault.field]: null },
    slips: [...others, ...slips, { sent: sentValue ?? '', ...fault }],
    ignored,
  }
}

/** What in some answers contradicts what was ticked; null where nothing does. */
export function faultOf(answers: Answers): { readonly field: 'worst' | 'second'; readonly why: string } | null {
  const { worst, second } = answers
  if (worst !== null && howOften(answers, worst) === null)
    return { field: 'worst', why: `“${worst}” hurts most, and is not among the symptoms given.` }
  if (second !== null && howOften(answers, second) !== 'often')
    return { field: 'second', why: `“${second}” fills a week of its own, and is not given as often.` }
  if (second !== null && second === worst)
    return { field: 'second', why: `“${second}” is what hurts most already; the second is another.` }
  return null
}

/** The query of some answers, without its "?"; what was not said is not written. */
export function writeAnswers(answers: Answers, { readiness }: Pick<DecideChoices, 'readiness'>): string {
  const items = readiness.flatMap(({ id }) => {
    const value = answers.readiness[id]
    return value === undefined ? [] : [`${id}=${writeYes(value)}`]
  })
  return [writeFields(partsOf(answers), decideFields, partsOf(nothingSaid)), ...items]
    .filter((part) => part !== '')
    .join('&')
}

function partsOf({ readiness: _, ...parts }: Answers): Pick<Answers, Part> {
  return parts
}
