/** One rule a speciality: the places of the words by which a title names it, none where it does not. */
import { kindBefore } from './title-heads'
import { namesAnotherJob, placeOf, placesOf, says, saysAt, type TitleView } from './title-view'
import { Topic } from './title-vocabulary'

export type Rule = (view: TitleView) => readonly number[]

const none: readonly number[] = []
const wordSet = (list: string) => new Set(list.split(' '))
const textAt = ({ words }: TitleView, index: number) => words[index]?.text ?? ''
/** The first head whose kind is one of `kinds`, with that kind. */
function headOfKind(view: TitleView, heads: readonly number[], kinds: ReadonlySet<string>): readonly number[] {
  for (const head of heads) {
    const kind = kindBefore(view.words, head)
    if (kind !== undefined && kinds.has(kind.text)) return [view.words.indexOf(kind), head]
  }
  return none
}
const firstOf = (...lists: (readonly number[])[]) => lists.find((list) => list.length > 0) ?? none
/** `topic` beside a head; the first of each. */
function beside(places: readonly number[], heads: readonly number[]): readonly number[] {
  return places.length > 0 && heads.length > 0 ? [places[0] as number, heads[0] as number] : none
}
/** Whether the word before the field lets through the one before it: "cloud platform engineering", not "AI for". */
function isBetween(view: TitleView, field: number): boolean {
  if (saysAt(view, field - 1, Topic.software)) return true
  return textAt(view, field) === 'engineering' && !links.has(textAt(view, field - 1))
}
/** A field ("engineering") straight after a word of `topics`, in a title that names no other job. */
function fieldOf(view: TitleView, topics: number): readonly number[] {
  if (namesAnotherJob(view)) return none
  for (const field of view.fields) {
    if (saysAt(view, field - 1, topics)) return [field - 1, field]
    if (saysAt(view, field - 2, topics) && isBetween(view, field)) return [field - 2, field]
  }
  return none
}

const links = wordSet('for in of and')
const otherPerformance = wordSet(
  'corporate business sale media ad ads store player student people clinical vehicle product enterprise portfolio process health cost human driver campaign brand creative employee',
)
const notEngineered = wordSet(
  'marketing management improvement ad ads advertising excellence analyst coach analytics reporting max measurement media car cars vehicle material',
)

/** "Performance test" and the like: the rule that outranks performance. */
export const performanceTest: Rule = (view) => {
  const place = placesOf(view, Topic.performance).find((index) =>
    [1, 2].some((step) => saysAt(view, index + step, Topic.quality) && textAt(view, index + step) !== 'quality'),
  )
  const isOther = view.engineers.length === 0 && says(view, Topic.consultant | Topic.otherJob)
  if (place === undefined || isOther || view.occupation === 'other') return none
  return [place, place + 1]
}

export const performance: Rule = (view) => {
  if (view.occupation === 'other') return none
  const isSoft = view.occupation === 'computing' || says(view, Topic.software)
  if (says(view, Topic.otherField) && !isSoft) return none
  const places = placesOf(view, Topic.performance).filter((index) => {
    if (otherPerformance.has(textAt(view, index - 1)) || saysAt(view, index - 1, Topic.otherField)) return false
    if (notEngineered.has(textAt(view, index + 1))) return false
    if (textAt(view, index) === 'performance') return true
    return saysAt(view, index + 1, Topic.engineer | Topic.engineering) || textAt(view, index + 1) === 'planning'
  })
  return firstOf(beside(places, [...view.engineers, ...view.architects]), fieldOf(view, Topic.performance))
}

const softReliability = wordSet('software cloud platform system service infrastructure devops application customer')

export const siteReliability: Rule = (view) => {
  const isFree = view.engineers.length > 0 || !namesAnotherJob(view)
  for (const place of placesOf(view, Topic.reliability)) {
    if (textAt(view, place) === 'sre' && isFree) return [place]
    const before = textAt(view, place - 1)
    if (before === 'site' && isFree) return [place - 1, place]
    if (saysAt(view, place - 1, Topic.data | Topic.database | Topic.security | Topic.learning | Topic.quality)) continue
    const isNamed =
      saysAt(view, place + 1, Topic.engineer | Topic.engineering) ||
      softReliability.has(before) ||
      (view.engineers.includes(place - 1) && saysAt(view, place - 2, Topic.software))
    if (!isNamed) continue
    if (view.occupation === 'other') continue
    const isSoft = softReliability.has(before) || says(view, Topic.software) || view.occupation === 'computing'
    if (isSoft && view.engineers.length > 0 && !says(view, Topic.otherField))
      return [place, view.engineers[0] as number]
  }
  const isOfData = says(view, Topic.data | Topic.pipeline | Topic.database)
  const isProduction = !isOfData && (view.occupation === 'computing' || says(view, Topic.software))
  return isProduction ? headOfKind(view, view.engineers, wordSet('production')) : none
}

const securityKinds = wordSet('detection identity')

export const security: Rule = (view) => {
  const heads = [...view.engineers, ...view.architects]
  const detection = placeOf(view, 'detection')
  return firstOf(
    beside(
      placesOf(view, Topic.security).filter((index) => !saysAt(view, index + 1, Topic.analyst)),
      heads,
    ),
    headOfKind(view, heads, securityKinds),
    textAt(view, detection + 1) === 'response' || textAt(view, detection + 2) === 'response'
      ? beside([detection], heads)
      : none,
    view.engineers.filter((head) => view.words[head - 1]?.written === 'SOC' && !says(view, Topic.quality)),
    fieldOf(view, Topic.security),
  )
}

export const machineLearning: Rule = (view) => {
  const places = placesOf(view, Topic.learning).filter(
    (index) => textAt(view, index) !== 'prompt' || saysAt(view, index + 1, Topic.engineer),
  )
  return firstOf(beside(places, view.engineers), fieldOf(view, Topic.learning))
}

export const database: Rule = (view) => {
  const dba = placeOf(view, 'dba')
  if (dba >= 0 && (view.engineers.length > 0 || !says(view, Topic.consultant | Topic.analyst))) return [dba]
  const administrators = ['administrator', 'administration'].map((word) => placeOf(view, word)).filter((at) => at >= 0)
  const places = placesOf(view, Topic.database)
  const named = places.filter((index) => textAt(view, index) !== 'sql')
  // SQL is a tool of many jobs: it names one before the job or straight behind it.
  const sql = places.filter((index) => view.engineers.some((head) => index < head || index === head + 1))
  return firstOf(
    beside(named, [...view.engineers, ...view.architects, ...administrators]),
    beside(sql, view.engineers),
    beside(places, administrators),
    fieldOf(view, Topic.database),
  )
}

const notEngineeredData = wordSet(
  'analyst scientist qa quality test tester center protection privacy visualization-analyst',
)

export const data: Rule = (view) => {
  const isTest = view.engineers.some((head) => saysAt(view, head - 1, Topic.quality))
  if (isTest || (view.engineers.length === 0 && says(view, Topic.quality))) return none
  const makers = view.engineers.filter((head) => textAt(view, head) !== 'programmer')
  const plain = placesOf(view, Topic.data).filter(
    (index) =>
      (textAt(view, index) === 'data' && !notEngineeredData.has(textAt(view, index + 1))) ||
      (textAt(view, index) === 'analytics' && saysAt(view, index + 1, Topic.engineer)),
  )
  const platform = plain.filter((index) => textAt(view, index + 1) === 'platform')
  const pipeline = placesOf(view, Topic.pipeline)
  return firstOf(
    beside(plain, makers),
    beside(pipeline, [...makers, ...view.architects]),
    beside(platform, placeOf(view, 'technical') >= 0 ? view.leads : view.architects),
    fieldOf(view, Topic.data | Topic.pipeline),
  )
}

const deliveryKinds = wordSet('build release scm')

export const devops: Rule = (view) => {
  const places = placesOf(view, Topic.devops)
  if (places.length > 0 && (view.engineers.length > 0 || view.architects.length > 0 || !namesAnotherJob(view))) {
    return places.slice(0, 1)
  }
  if (view.occupation === 'other' || says(view, Topic.otherField)) return none
  const build = placeOf(view, 'build')
  const joint = textAt(view, build + 1) === 'and' ? build + 3 : build + 2
  if (build >= 0 && view.engineers.includes(joint)) return [build, joint]
  return headOfKind(view, view.engineers, deliveryKinds)
}
