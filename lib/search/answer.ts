/** The one rule of search: what a text asks for, and the ways on. The page, the box and the address that the box asks all go by it. */
import { clip } from '@/lib/site/query'
import { compareRolesHref, maxCompared, symptomHref } from '@/lib/site/urls'
import { readTitle } from '@/lib/titles/read'
import { capitalize } from '@/lib/words/format'
import { nameRoles } from '@/lib/words/role-names'
import { comparisonAnswer } from './comparison'
import { type Entry, namedRole, type RoleEntry, rolesOf, type SymptomEntry } from './entries'
import { type Answered, distinct, type Found, lookingUp, type SearchAnswer } from './found'
import { type SearchGround, typedText } from './ground'
import { linesOf, nobodyOf, sizesOf, symptomsOf, whenToHire } from './hire-lines'
import { type JobAsked, jobAsked, jobFound, jobOf, readsAs, roleFound } from './job'
import { beginning, exactly, holding, nearest } from './named'
import { offerAnswer } from './offer'
import { levelAlone, placeFound, placesAlone } from './place'
import { bareQuestion } from './question'

const mostFound = 16
const decidePage: Found = { href: '/decide', label: 'Which role to open, or nobody', group: 'hire' }

/** The answer to what someone typed. Never throws; what is found never repeats an address. */
export function answerTo(typed: string, ground: SearchGround): SearchAnswer {
  const text = typedText(typed)
  const isOpen = ground.places === null && text.length > 1
  const { says, found } = read(text, ground) ?? { says: '', found: [] }
  if (found.length > 0) {
    // A name is the same with and without the names of places.
    const isSettled = text === '' || exactly(ground.index, text).length > 0
    return {
      says,
      found: distinct(found).slice(0, text === '' ? found.length : mostFound),
      isNothing: false,
      isOpen: isOpen && !isSettled,
    }
  }
  return {
    says: says || whyNothing(text, ground),
    found: distinct(nearestFound(text, ground)),
    isNothing: true,
    isOpen,
  }
}

/** The first of the readings that a text has. */
function read(text: string, ground: SearchGround): Answered | null {
  const { index } = ground
  if (text === '')
    return {
      says: '',
      found: index.filter(({ kind }) => kind === 'page' || kind === 'role').flatMap((entry) => waysTo(entry, index)),
    }
  const named = exactly(index, text)
  if (named.length > 0) return ofNames(named, text, ground)
  const nobody = nobodyOf(text, ground.lines, index)
  if (nobody.length > 0) return { says: 'When the answer is to hire nobody new.', found: [decidePage, ...nobody] }
  const sizes = sizesOf(text, ground.lines, index)
  if (sizes.length > 0) return { says: 'What the number of engineers decides.', found: sizes }
  const question = bareQuestion(text)
  return offerAnswer(text, ground) ?? comparisonAnswer(text, ground) ?? asked(question.text, question.isPay, ground)
}

/** What a text without its question words names: a job, a place, a symptom, or part of a name. */
function asked(text: string, isPay: boolean, ground: SearchGround): Answered | null {
  const { index } = ground
  const named = exactly(index, text)
  if (named.length > 0) return ofNames(named, text, ground, isPay)
  const atLevel = levelAlone(text, ground)
  if (atLevel.length > 0) return { says: `“${clip(text)}” says a level, and not of what.`, found: atLevel }
  const job = jobAsked(text, ground)
  // A ZIP code reads as a place whatever stands before it.
  if (job?.isSure && job.places.length > 0) return ofJob(job, text, isPay)
  const begun = beginning(index, text).flatMap((entry) => waysTo(entry, index).slice(0, 1))
  const places = placesAlone(text, ground)
  const here = placeFound(places)
  const isCode = text.length < 3 && places.length > 0
  if (begun.length > 0) return { says: '', found: isCode ? [...here, ...begun] : [...begun, ...here] }
  if (here.length > 0) return { says: places.length > 1 ? `“${clip(text)}” could be several places.` : '', found: here }
  const symptoms = symptomsOf(text, index).flatMap((entry) => ofSymptom(entry, index))
  if (job !== null && !(symptoms.length > 0 && !job.isSure)) {
    const { says, found } = ofJob(job, text, isPay)
    return { says, found: [...found, ...symptoms] }
  }
  const lines = linesOf(text, ground.lines, index)
  if (symptoms.length + lines.length > 0) return { says: '', found: [...symptoms, ...lines] }
  const held = holding(index, text).flatMap((entry) => waysTo(entry, index).slice(0, 1))
  return held.length > 0 ? { says: '', found: held } : null
}

/** A job with how it was read. */
function ofJob(job: JobAsked, text: string, isPay: boolean): Answered {
  const found = jobFound(job)
  const [quote, pay, ...rest] = found
  const ordered = isPay && quote && pay?.group === 'pay' ? [pay, quote, ...rest] : found
  const verb = job.isSure ? 'reads as' : 'could be'
  return {
    says: job.isOpen ? lookingUp : [`“${clip(text)}” ${verb} ${readsAs(job)}.`, ...job.why].join(' '),
    found: ordered,
  }
}

/** What has exactly that name; a role with what can be asked of it, then what begins so. */
function ofNames(named: readonly Entry[], text: string, ground: SearchGround, isPay = false): Answered {
  const { index } = ground
  const [first] = named
  const more = beginning(index, text)
    .filter((entry) => !named.includes(entry))
    .flatMap((entry) => waysTo(entry, index).slice(0, 1))
  const own = named.flatMap((entry) => waysTo(entry, index))
  if (first?.kind !== 'role') return { says: '', found: [...own, ...more] }
  const ways = jobFound(jobOf(first))
  const pay = ways.filter(({ group }) => group === 'pay')
  return {
    says: '',
    found: isPay ? [...pay, ...own, ...ways, ...more] : [...own, ...more, ...ways, comparedWith([first])],
  }
}

function comparedWith(roles: readonly RoleEntry[]): Found {
  const names = nameRoles(roles.map(namedRole))
  return {
    href: compareRolesHref(roles.map(({ id }) => id)),
    label: roles.length === 1 ? `Compare ${names} with another role` : `Compare ${names}`,
    group: 'compare',
  }
}

/** The ways on of an entry: one, but for a symptom, which leads to the roles that it calls for. */
function waysTo(entry: Entry, index: readonly Entry[]): Found[] {
  if (entry.kind === 'role') return [roleFound(entry)]
  if (entry.kind === 'symptom') return ofSymptom(entry, index)
  const { href, label, kind, says } = entry
  return [{ href, label, group: kind === 'page' ? 'go' : 'method', ...(says !== undefined && { note: says }) }]
}

/** What a symptom leads to: the decision with it ticked, the roles that it calls for side by side, whose answer says which to open, and when to hire each. */
function ofSymptom({ id, label, leads, helps }: SymptomEntry, index: readonly Entry[]): Found[] {
  const roles = [...leads, ...helps].flatMap((id) => rolesOf(index).find((entry) => entry.id === id) ?? [])
  const decided: Found = { href: symptomHref(id), label: 'Which role to open, or nobody', group: 'hire', note: label }
  const sided = roles.slice(0, maxCompared)
  return [
    decided,
    ...(sided.length > 1
      ? [{ ...comparedWith(sided), label: `Which to open: ${nameRoles(sided.map(namedRole))}`, note: label }]
      : []),
    ...roles.map((role) => whenToHire(role, leads.includes(role.id) ? label : undefined)),
  ]
}

/** Why nothing was found, in a sentence or two. */
function whyNothing(text: string, ground: SearchGround): string {
  const quoted = `“${clip(text)}”`
  if (readTitle(text, ground.titles).unread) return `${quoted} could not be read: it is not in Latin letters.`
  const place = ground.places?.asked(text)
  if (place?.kind === 'refused' && place.isAbroad) return place.why
  return `Nothing is called ${quoted}. As a job title it is not one of these roles.`
}

/** The nearest spellings of names and places. */
function nearestFound(text: string, ground: SearchGround): Found[] {
  const { index, places } = ground
  const names = nearest(index, text).flatMap((entry) => waysTo(entry, index).slice(0, 1))
  const asked = places?.asked(text)
  const near =
    asked === undefined
      ? []
      : asked.kind === 'found'
        ? [{ id: asked.id, name: places?.nameOf(asked.id) ?? asked.id }]
        : asked.readings.slice(0, 4)
  return [...names, ...near.flatMap((place) => placeFound([place]).slice(0, 1))].map((found) => ({
    ...found,
    label: capitalize(found.label),
    group: 'near',
  }))
}
