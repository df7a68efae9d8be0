/** How titles name the roles that make software: quality, the ends of the stack, and software at large. */
import { kindBefore } from './heads'
import { firstOf } from './phrases'
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

const anyHead = ({ engineers, architects, fields }: TitleView) => [...engineers, ...architects, ...fields]

/** Whether the word of quality or test at `index` is of software; "quality" needs more than others to be so. */
function isSoftwareTest(view: TitleView, index: number): boolean {
  if (saysAround(view, Topic.software | Topic.language)) return true
  // "Engineer in Test"
  if (textAt(view, index - 1) === 'in' && saysAt(view, index - 2, Topic.engineer)) return true
  // "Integration and Test" is of machines.
  const before = textAt(view, index - 1) === 'and' ? textAt(view, index - 2) : textAt(view, index - 1)
  if (before === 'integration' && view.occupation !== 'computing') return false
  const isBare = textAt(view, index) === 'quality'
  const isOfEngineer = view.engineers.length > 0
  if (view.occupation === 'computing') return view.isComputer || isOfEngineer || !isBare
  if (view.occupation === 'other' || saysAround(view, Topic.otherField)) return false
  return !isBare || (isOfEngineer && textAt(view, index - 1) === 'data')
}

const checks = wordSet('validation verification')

/** Quality and tests of software; testers, test leads and test analysts need no engineer beside them. */
export const quality: Rule = (view) => {
  const places = placesOf(view, Topic.quality).filter((index) => isSoftwareTest(view, index))
  const place = places[0]
  const lastHead = view.engineers.find((head) => {
    const kind = kindBefore(view.words, head)?.text ?? ''
    if (view.isTesterByCode && kind === 'automation') return true
    if (!checks.has(kind)) return false
    if (saysAt(view, head - 2, Topic.software)) return true
    const isSoft = view.occupation === 'computing' || says(view, Topic.software)
    return isSoft && !says(view, Topic.otherField) && wordAt(view, 'design') < 0
  })
  if (place === undefined) return lastHead === undefined ? nowhere : [lastHead - 1, lastHead]
  if (view.engineers.length > 0) return [place, view.engineers[0] as number]
  if (says(view, Topic.consultant | Topic.otherJob | Topic.support)) return nowhere
  if (textAt(view, place) === 'sdet') return [place]
  const tester = wordAt(view, 'tester')
  if (tester >= 0 && wordAt(view, 'penetration') < 0) {
    const isSoft = saysAround(view, Topic.software) || wordAt(view, 'automation') >= 0
    return view.occupation === 'computing' || isSoft || places.length > 1 ? [tester] : nowhere
  }
  const analysts = placesOf(view, Topic.analyst).filter(
    (at) => saysAt(view, at - 1, Topic.quality) || saysAt(view, at + 1, Topic.quality),
  )
  const isCoded = view.isTesterByCode || (view.isComputer && textAt(view, place) !== 'quality')
  const jobs = firstOf(analysts, view.leads, view.fields, isCoded ? view.architects : nowhere)
  if (textAt(view, place - 1) === 'data') return nowhere
  if (jobs.length > 0 && wordAt(view, 'penetration') < 0) return [place, jobs[0] as number]
  if (wordAt(view, 'penetration') >= 0) return nowhere
  return isCoded || says(view, Topic.software) ? [place] : nowhere
}

/** Full stack, or both of its ends. */
export const fullStack: Rule = (view) => {
  if (view.engineers.length === 0 && namesAnotherJob(view)) return nowhere
  const places = placesOf(view, Topic.fullStack)
  if (places.length > 0) return places.slice(0, 1)
  const back = placesOf(view, Topic.backend)[0]
  const front = placesOf(view, Topic.frontend)[0]
  return back !== undefined && front !== undefined && anyHead(view).length > 0 ? [back, front] : nowhere
}

const tools = wordSet('ui api')

function oneEnd(view: TitleView, topic: number): readonly number[] {
  if (view.engineers.length === 0 && namesAnotherJob(view)) return nowhere
  const place = placesOf(view, topic)[0]
  const isTool = wordAt(view, 'technical') < 0
  const leads = isTool && tools.has(textAt(view, place ?? -1)) ? [] : view.leads
  const head = [...anyHead(view), ...leads][0]
  return place === undefined || head === undefined ? nowhere : [place, head]
}

/** The front end, user interfaces and their frameworks. */
export const frontend: Rule = (view) => {
  const ux = view.engineers.find((head) => kindBefore(view.words, head)?.text === 'ux')
  return ux === undefined ? oneEnd(view, Topic.frontend) : [ux - 1, ux]
}

/** The back end and interfaces of programs. */
export const backend: Rule = (view) =>
  // The back end of making chips, and the ingredients of medicines, have engineers too.
  // A compiler has a back end too.
  view.occupation === 'other' || wordAt(view, 'process') >= 0 || wordAt(view, 'compiler') >= 0
    ? nowhere
    : oneEnd(view, Topic.backend)

const otherLeads = wordSet('project program product account delivery')

/** Words of software that other fields use too. */
const vague = wordSet('application mobile web embedded')

/** Software at large: a developer or programmer, an engineer beside a word of software, a member of technical staff. */
export const software: Rule = (view) => {
  const developer = view.engineers.find((head) => saysAt(view, head, Topic.developer))
  if (developer !== undefined) return [developer]
  const isOther = view.occupation === 'other'
  const isHardware =
    saysAround(view, Topic.otherField) && !saysAround(view, Topic.language) && view.occupation !== 'computing'
  const soft = placesOf(view, Topic.software | Topic.language).filter((index) => {
    const text = textAt(view, index)
    return !(isOther && text === 'application') && !(isHardware && vague.has(text))
  })
  const place = soft[0]
  if (place !== undefined && view.engineers.length > 0) return [place, view.engineers[0] as number]
  const member = placesOf(view, Topic.staffMember)[0]
  if (member !== undefined && !says(view, Topic.engineer | Topic.otherField)) return [member]
  if (place === undefined || namesAnotherJob(view)) return nowhere
  if (says(view, Topic.architect)) return nowhere
  const field = view.fields.find(
    (at) =>
      saysAt(view, at - 1, Topic.software | Topic.language | Topic.engineering) ||
      (textAt(view, at) === 'engineering' && textAt(view, at - 2) === 'software'),
  )
  if (field !== undefined) return [field - 1, field]
  const named = soft.find((index) => textAt(view, index) === 'software' || saysAt(view, index, Topic.language))
  const lead = view.leads.find((at) => !otherLeads.has(textAt(view, at - 1)))
  return named === undefined || lead === undefined ? nowhere : [named, lead]
}
