/** The rules of the less specific roles: platform, quality, the ends of the stack, and software at large. */
import { kindBefore } from './title-heads'
import type { Rule } from './title-rules'
import { namesAnotherJob, placeOf, placesOf, says, saysAt, type TitleView } from './title-view'
import { Topic } from './title-vocabulary'

const none: readonly number[] = []
const wordSet = (list: string) => new Set(list.split(' '))
const textAt = ({ words }: TitleView, index: number) => words[index]?.text ?? ''
const firstOf = (...lists: (readonly number[])[]) => lists.find((list) => list.length > 0) ?? none
const anyHead = ({ engineers, architects, fields }: TitleView) => [...engineers, ...architects, ...fields]
const stack = Topic.backend | Topic.frontend | Topic.fullStack

const productClouds = wordSet('commerce marketing sale sales service experience health adobe creative point')
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
  const next = [after + 1, after + 2].find((at) => !saysAt(view, at, Topic.software | Topic.level)) ?? after + 1
  if (saysAt(view, next, Topic.engineer | Topic.developer | Topic.engineering | Topic.architect | Topic.reliability)) {
    return true
  }
  const first = platformAdjectives.has(textAt(view, index - 1)) ? index - 1 : index
  return isAfter && (view.words[first]?.gap !== ' ' || view.engineers.includes(first - 1))
}

export const platform: Rule = (view) => {
  if (view.occupation === 'other' && !says(view, Topic.software)) return none
  const heads = [...view.engineers, ...view.architects.filter((at) => saysAt(view, at - 1, Topic.platform))]
  if (view.engineers.some((head) => saysAt(view, head - 1, Topic.quality))) return none
  const place = placesOf(view, Topic.platform).find((index) => namesPlatform(view, index))
  if (place !== undefined && heads.length > 0) return [place, heads[0] as number]
  if (place !== undefined && !namesAnotherJob(view)) {
    const field = view.fields.find((at) => saysAt(view, at - 1, Topic.platform))
    if (field !== undefined) return [field - 1, field]
  }
  const vendorHead = says(view, Topic.language)
    ? undefined
    : view.engineers.find((head) => cloudVendors.has(kindBefore(view.words, head)?.text ?? ''))
  return vendorHead === undefined ? none : [vendorHead - 1, vendorHead]
}

/** Whether "quality", "test" and the like are of software in this title. */
function isSoftwareTest(view: TitleView, text: string): boolean {
  if (view.occupation === 'computing' || says(view, Topic.software | Topic.language)) return true
  if (view.occupation === 'other' || says(view, Topic.otherField)) return false
  return text !== 'quality'
}

const checks = wordSet('validation verification')

export const quality: Rule = (view) => {
  const places = placesOf(view, Topic.quality).filter((index) => isSoftwareTest(view, textAt(view, index)))
  const place = places[0]
  const lastHead = view.engineers.find((head) => {
    const kind = kindBefore(view.words, head)?.text ?? ''
    if (view.isTesterByCode && kind === 'automation') return true
    if (!checks.has(kind)) return false
    if (saysAt(view, head - 2, Topic.software)) return true
    const isSoft = view.occupation === 'computing' || says(view, Topic.software)
    return isSoft && !says(view, Topic.otherField) && placeOf(view, 'design') < 0
  })
  if (place === undefined) return lastHead === undefined ? none : [lastHead - 1, lastHead]
  if (view.engineers.length > 0) return [place, view.engineers[0] as number]
  if (says(view, Topic.consultant | Topic.otherJob | Topic.support)) return none
  if (textAt(view, place) === 'sdet') return [place]
  const tester = placeOf(view, 'tester')
  if (tester >= 0 && placeOf(view, 'penetration') < 0) {
    return view.occupation === 'computing' || says(view, Topic.software) || places.length > 1 ? [tester] : none
  }
  const analysts = placesOf(view, Topic.analyst).filter(
    (at) => saysAt(view, at - 1, Topic.quality) || saysAt(view, at + 1, Topic.quality),
  )
  const beside = firstOf(analysts, view.leads, view.fields, view.architects)
  if (textAt(view, place - 1) === 'data') return none
  if (beside.length > 0 && placeOf(view, 'penetration') < 0) return [place, beside[0] as number]
  if (placeOf(view, 'penetration') >= 0) return none
  const isCoded = view.isTesterByCode || (view.isComputer && textAt(view, place) !== 'quality')
  return isCoded || says(view, Topic.software) ? [place] : none
}

export const fullStack: Rule = (view) => {
  if (view.engineers.length === 0 && namesAnotherJob(view)) return none
  const places = placesOf(view, Topic.fullStack)
  if (places.length > 0) return places.slice(0, 1)
  const back = placesOf(view, Topic.backend)[0]
  const front = placesOf(view, Topic.frontend)[0]
  return back !== undefined && front !== undefined && anyHead(view).length > 0 ? [back, front] : none
}

const tools = wordSet('ui api')

function oneEnd(view: TitleView, topic: number): readonly number[] {
  if (view.engineers.length === 0 && namesAnotherJob(view)) return none
  const place = placesOf(view, topic)[0]
  const isTool = placeOf(view, 'technical') < 0
  const leads = isTool && tools.has(textAt(view, place ?? -1)) ? [] : view.leads
  const head = [...anyHead(view), ...leads][0]
  return place === undefined || head === undefined ? none : [place, head]
}

export const frontend: Rule = (view) => {
  const ux = view.engineers.find((head) => kindBefore(view.words, head)?.text === 'ux')
  return ux === undefined ? oneEnd(view, Topic.frontend) : [ux - 1, ux]
}

export const backend: Rule = (view) =>
  // The back end of making chips, and the ingredients of medicines, have engineers too.
  view.occupation === 'other' || placeOf(view, 'process') >= 0 ? none : oneEnd(view, Topic.backend)

const otherLeads = wordSet('project program product account delivery')

/** Words of software that other fields use too. */
const vague = wordSet('application mobile web embedded')

export const software: Rule = (view) => {
  const developer = view.engineers.find((head) => saysAt(view, head, Topic.developer))
  if (developer !== undefined) return [developer]
  const isOther = view.occupation === 'other'
  const isHardware = says(view, Topic.otherField) && view.occupation !== 'computing'
  const soft = placesOf(view, Topic.software | Topic.language).filter((index) => {
    const text = textAt(view, index)
    return !(isOther && text === 'application') && !(isHardware && vague.has(text))
  })
  const place = soft[0]
  if (place !== undefined && view.engineers.length > 0) return [place, view.engineers[0] as number]
  const member = placesOf(view, Topic.staffMember)[0]
  if (member !== undefined && !says(view, Topic.engineer | Topic.otherField)) return [member]
  if (place === undefined || namesAnotherJob(view)) return none
  if (says(view, Topic.architect)) return none
  const field = view.fields.find(
    (at) =>
      saysAt(view, at - 1, Topic.software | Topic.language | Topic.engineering) ||
      (textAt(view, at) === 'engineering' && textAt(view, at - 2) === 'software'),
  )
  if (field !== undefined) return [field - 1, field]
  const named = soft.find((index) => textAt(view, index) === 'software' || saysAt(view, index, Topic.language))
  const lead = view.leads.find((at) => !otherLeads.has(textAt(view, at - 1)))
  return named === undefined || lead === undefined ? none : [named, lead]
}
