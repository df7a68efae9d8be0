/** How titles name the roles that keep systems fast and running: performance, reliability, delivery, platforms. */
import { kindBefore } from './heads'
import { beside, fieldOf, firstOf, headOfKind } from './phrases'
import {
  namesAnotherJob,
  nowhere,
  placesOf,
  type Rule,
  says,
  saysAround,
  saysAt,
  type TitleView,
  textAt,
  wordAt,
} from './view'
import { Topic, wordSet } from './vocabulary'

const stack = Topic.backend | Topic.frontend | Topic.fullStack
const production = new Set(['production'])

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
  if (place === undefined || isOther || view.occupation === 'other') return nowhere
  return [place, place + 1]
}

/** Performance, capacity or latency of software; what else performs (cars, campaigns, people) is none. */
export const performance: Rule = (view) => {
  if (view.occupation === 'other') return nowhere
  const isSoft = view.occupation === 'computing' || saysAround(view, Topic.software)
  if (saysAround(view, Topic.otherField) && !isSoft) return nowhere
  const places = placesOf(view, Topic.performance).filter((index) => {
    if (otherPerformance.has(textAt(view, index - 1)) || saysAt(view, index - 1, Topic.otherField)) return false
    if (notEngineered.has(textAt(view, index + 1))) return false
    if (textAt(view, index) === 'performance') return true
    return saysAt(view, index + 1, Topic.engineer | Topic.engineering) || textAt(view, index + 1) === 'planning'
  })
  return firstOf(beside(places, [...view.engineers, ...view.architects]), fieldOf(view, Topic.performance))
}

const softReliability = wordSet('software cloud platform system service infrastructure devops application customer')

/** Site reliability; reliability or production alone where the words or the code say that it is of software. */
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
    const isSoft = softReliability.has(before) || saysAround(view, Topic.software) || view.occupation === 'computing'
    if (isSoft && view.engineers.length > 0 && !saysAround(view, Topic.otherField))
      return [place, view.engineers[0] as number]
  }
  const isOfData = says(view, Topic.data | Topic.pipeline | Topic.database)
  const isProduction = !isOfData && (view.occupation === 'computing' || saysAround(view, Topic.software))
  return isProduction ? headOfKind(view, view.engineers, production) : nowhere
}

const deliveryKinds = wordSet('build release scm')

/** DevOps, and engineers of builds, releases and configuration. */
export const devops: Rule = (view) => {
  const places = placesOf(view, Topic.devops)
  if (places.length > 0 && (view.engineers.length > 0 || view.architects.length > 0 || !namesAnotherJob(view))) {
    return places.slice(0, 1)
  }
  if (view.occupation === 'other' || saysAround(view, Topic.otherField)) return nowhere
  const build = wordAt(view, 'build')
  const joint = textAt(view, build + 1) === 'and' ? build + 3 : build + 2
  if (build >= 0 && view.engineers.includes(joint)) return [build, joint]
  return headOfKind(view, namesAnotherJob(view) ? view.engineers : [...view.engineers, ...view.fields], deliveryKinds)
}

const productClouds = wordSet('commerce marketing sale sales service experience health adobe creative point')
const partsOfPlatform = wordSet('service operation operations development automation')
const platformAdjectives = wordSet('core dev developer internal engineering shared')
const cloudVendors = wordSet('aws azure gcp')

/** Whether a word of platforms names the work, not the product that is worked on ("Atlas Clusters Platform"). */
function namesPlatform(view: TitleView, index: number): boolean {
  const text = textAt(view, index)
  if (text === 'infrastructure') return !saysAt(view, index - 1, Topic.otherField)
  if (says(view, Topic.vendor)) return false
  const isAfter = view.engineers.some((head) => head < index)
  if (text !== 'platform') return !productClouds.has(textAt(view, index - 1)) && !(isAfter && says(view, stack))
  const after = textAt(view, index + 1) === 'and' ? index + 2 : index
  const next =
    [after + 1, after + 2].find(
      (at) => !saysAt(view, at, Topic.software | Topic.level) && !partsOfPlatform.has(textAt(view, at)),
    ) ?? after + 1
  if (saysAt(view, next, Topic.engineer | Topic.developer | Topic.engineering | Topic.architect | Topic.reliability)) {
    return true
  }
  const first = platformAdjectives.has(textAt(view, index - 1)) ? index - 1 : index
  return isAfter && (view.words[first]?.gap !== ' ' || view.engineers.includes(first - 1))
}

/** Platforms, clouds and infrastructure that are the work, not the product of a vendor or the one worked on. */
export const platform: Rule = (view) => {
  if (view.occupation === 'other' && !says(view, Topic.software)) return nowhere
  const heads = [...view.engineers, ...view.architects.filter((at) => saysAt(view, at - 1, Topic.platform))]
  if (view.engineers.some((head) => saysAt(view, head - 1, Topic.quality))) return nowhere
  const place = placesOf(view, Topic.platform).find((index) => namesPlatform(view, index))
  if (place !== undefined && heads.length > 0) return [place, heads[0] as number]
  if (place !== undefined && !namesAnotherJob(view)) {
    const field = view.fields.find((at) => saysAt(view, at - 1, Topic.platform))
    if (field !== undefined) return [field - 1, field]
  }
  const vendorHead = says(view, Topic.language)
    ? undefined
    : view.engineers.find((head) => cloudVendors.has(kindBefore(view.words, head)?.text ?? ''))
  return vendorHead === undefined ? nowhere : [vendorHead - 1, vendorHead]
}
