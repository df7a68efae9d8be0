/** The fields of an address of answers: how each is read and written. */
import { choice, type Fields, type Left, leave, type Reading, single } from '@/lib/site/fields'
import { clip } from '@/lib/site/query'
import type { Answers, Capacity, Present, RotaWanted, Tick } from './answers'
import type { DecisionFacts } from './facts'

/** What may be named in an address. */
export interface DecideChoices extends DecisionFacts {
  readonly roles: readonly { readonly id: string }[]
}

/** More engineers than any one manager asks for. */
const mostPeople = 100_000
/** The longest title that is read. */
const longestTitle = 120

const yes = 'yes'
const no = 'no'

/** A field that takes yes or no. */
export const yesOrNo = <Name extends string>(name: Name) =>
  single<boolean, DecideChoices, Name>(name, readYes, writeYes)

function readYes(text: string): Reading<boolean> {
  if (text === yes || text === no) return { value: text === yes }
  return { why: `“${clip(text)}” is neither yes nor no.` }
}

/** Yes or no, as an address has it. */
export function writeYes(value: boolean): string {
  return value ? yes : no
}

function count<Name extends string>(name: Name, of: string) {
  return single<number, DecideChoices, Name>(name, (text) => readCount(text, of), String)
}

function readCount(text: string, of: string): Reading<number> {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN
  if (value <= mostPeople) return { value }
  return { why: `“${clip(text)}” is not a number of ${of}: it takes a whole number from 0 to 100,000.` }
}

function symptomField<Name extends string>(name: Name) {
  return choice<string, DecideChoices, Name>(
    name,
    ({ symptoms }) => symptoms.map(({ id }) => id),
    'not a symptom we ask about.',
  )
}

/** The answers that a field holds each; the items of readiness are as many as the roles need. */
export type Part = Exclude<keyof Answers, 'readiness'>

/** The fields of the answers, in the order in which they are written. */
export const decideFields: Fields<Pick<Answers, Part>, DecideChoices> = {
  ticks: {
    name: 'symptoms',
    read: (sent, { symptoms }) => {
      const known = new Set(symptoms.map(({ id }) => id))
      return list(sent, (text, before: readonly Tick[]) => {
        const [symptom = '', how = ''] = text.split(':')
        if (!known.has(symptom)) return { why: `“${clip(symptom)}” is not a symptom we ask about.` }
        if (how !== 'often' && how !== 'sometimes') return { why: `“${clip(text)}” says neither often nor sometimes.` }
        if (before.some((tick) => tick.symptom === symptom))
          return { why: `“${clip(symptom)}” was given more than once.` }
        return { value: { symptom, how } }
      })
    },
    write: (ticks) => [ticks.map(({ symptom, how }) => `${symptom}:${how}`).join()],
  },
  worst: symptomField('worst'),
  second: symptomField('second'),
  lasting: choice('lasting', () => [yes, 'ends'] as const, 'neither yes nor ends.'),
  engineers: count('engineers', 'engineers'),
  team: {
    name: 'team',
    read: (sent, choices) =>
      list(sent, (text, before: readonly Present[]) => {
        const reading = readPresent(text, choices)
        if (!('value' in reading)) return reading
        const { role, of } = reading.value
        const isGiven = before.some((each) => each.role === role && (of.length === 0 || each.of.length === 0))
        return isGiven ? { why: `“${clip(role)}” was given more than once.` } : reading
      }),
    write: (team) => [team.map(writePresent).join()],
  },
  sharePager: count('sharePager', 'people'),
  rota: single('rota', readRota, writeRota),
  goal: yesOrNo('goal'),
  speedSold: yesOrNo('speedSold'),
  fullWeek: yesOrNo('fullWeek'),
  tenfold: yesOrNo('tenfold'),
  wanted: single(
    'wanted',
    (text) =>
      text.length > longestTitle
        ? { why: `The title is longer than ${longestTitle} letters.` }
        : { value: text.replace(/\s+/g, ' ') },
    String,
  ),
}

/** Reads a list given at once with commas, or a part a time: what can be read, and what is left out. */
function list<T>(
  sent: readonly string[],
  read: (text: string, before: readonly T[]) => Reading<T>,
): { value?: readonly T[]; left: readonly Left[] } {
  const value: T[] = []
  const left: Left[] = []
  for (const text of sent.flatMap((each) => each.split(',')).map((each) => each.trim())) {
    if (text === '') continue
    const reading = read(text, value)
    if ('value' in reading) value.push(reading.value)
    else left.push(leave(text, reading.why))
  }
  return value.length > 0 ? { value, left } : { left }
}

const capacities: readonly Capacity[] = ['time', 'full', 'not']

function readPresent(text: string, { roles, symptoms }: DecideChoices): Reading<Present> {
  const [role = '', many = '', said = '', ...of] = text.split(':')
  if (!roles.some(({ id }) => id === role)) return { why: `“${clip(role)}” is not a role we know.` }
  const people = many === '' ? { value: null } : readCount(many, 'people')
  if (!('value' in people)) return people
  const capacity = capacities.find((each) => each === said)
  if (capacity === undefined && said !== '') return { why: `“${clip(said)}” is none of time, full and not.` }
  const odd = of.find((each) => !symptoms.some(({ id }) => id === each))
  if (odd !== undefined) return { why: `“${clip(odd)}” is not a symptom we ask about.` }
  return { value: { role, count: people.value, capacity: capacity ?? null, of } }
}

/** Somebody present, as an address has it: "backend-engineer:2:full". */
export function writePresent({ role, count: many, capacity, of }: Present): string {
  return [role, many ?? '', capacity ?? '', ...of].join(':').replace(/:+$/, '')
}

/** The longest day that takes no nights, in hours. */
const longestDay = 12

/** "24:1:2" is around the clock, from one site, primary and secondary. */
function readRota(text: string): Reading<RotaWanted> {
  const [hours, sites, depth, ...more] = text
    .split(':')
    .map((each) => (/^\d{1,2}$/.test(each) ? Number(each) : Number.NaN))
  const isDay = hours !== undefined && hours >= 1 && hours <= longestDay
  const site = ([1, 2, 3] as const).find((each) => each === sites)
  if ((hours === 24 || isDay) && site !== undefined && (depth === 1 || depth === 2) && more.length === 0)
    return {
      value: {
        hours: isDay ? 'day' : 'around-the-clock',
        sites: site,
        depth: depth === 1 ? 'primary' : 'primary-and-secondary',
      },
    }
  return {
    why: `“${clip(text)}” is not a rotation: it takes hours (24, or a day of 1 to 12), sites (1 to 3) and people on call at once (1 or 2), as in 24:1:2.`,
  }
}

/** A rotation, as an address has it: "24:1:2". */
export function writeRota({ hours, sites, depth }: RotaWanted): string {
  return [hours === 'day' ? 8 : 24, sites, depth === 'primary' ? 1 : 2].join(':')
}
