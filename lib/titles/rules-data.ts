/** How titles name the roles of security, machine learning, databases and data. */
import { beside, fieldOf, firstOf, headOfKind } from './phrases'
import { nowhere, placesOf, type Rule, says, saysAt, textAt, wordAt } from './view'
import { Topic, wordSet } from './vocabulary'

const securityKinds = wordSet('detection identity')

/** Security of whatever kind beside an engineer, developer or architect; never an analyst or a consultant. */
export const security: Rule = (view) => {
  const heads = [...view.engineers, ...view.architects]
  const detection = wordAt(view, 'detection')
  const isResponse = textAt(view, detection + 1) === 'response' || textAt(view, detection + 2) === 'response'
  return firstOf(
    beside(
      placesOf(view, Topic.security).filter((index) => !saysAt(view, index + 1, Topic.analyst)),
      heads,
    ),
    headOfKind(view, heads, securityKinds),
    detection >= 0 && isResponse ? beside([detection], heads) : nowhere,
    view.engineers.filter((head) => view.words[head - 1]?.written === 'SOC' && !says(view, Topic.quality)),
    fieldOf(view, Topic.security),
  )
}

/** Machine learning, AI, vision or language beside an engineer or developer; scientists and architects are none. */
export const machineLearning: Rule = (view) => {
  const places = placesOf(view, Topic.learning).filter(
    (index) => textAt(view, index) !== 'prompt' || saysAt(view, index + 1, Topic.engineer),
  )
  return firstOf(beside(places, view.engineers), fieldOf(view, Topic.learning))
}

/** Databases beside one who engineers or administers them; SQL before the job or straight behind it. */
export const database: Rule = (view) => {
  const dba = wordAt(view, 'dba')
  if (dba >= 0 && (view.engineers.length > 0 || !says(view, Topic.consultant | Topic.analyst))) return [dba]
  const administrators = ['administrator', 'administration'].map((word) => wordAt(view, word)).filter((at) => at >= 0)
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

/** Data, its pipelines and its platforms beside an engineer or developer; tests of data are of quality. */
export const data: Rule = (view) => {
  const isTest = view.engineers.some((head) => saysAt(view, head - 1, Topic.quality))
  if (isTest || (view.engineers.length === 0 && says(view, Topic.quality))) return nowhere
  const makers = view.engineers.filter((head) => textAt(view, head) !== 'programmer')
  const plain = placesOf(view, Topic.data).filter(
    (index) =>
      (textAt(view, index) === 'data' && !notEngineeredData.has(textAt(view, index + 1))) ||
      (textAt(view, index) === 'analytics' &&
        saysAt(view, index + (textAt(view, index + 1) === 'bi' ? 2 : 1), Topic.engineer)),
  )
  const platform = plain.filter((index) => textAt(view, index + 1) === 'platform')
  const pipeline = placesOf(view, Topic.pipeline)
  return firstOf(
    beside(plain, makers),
    beside(pipeline, [...makers, ...view.architects]),
    beside(platform, wordAt(view, 'technical') >= 0 ? view.leads : view.architects),
    fieldOf(view, Topic.data | Topic.pipeline),
  )
}
