/** What the search box answers to a text that names a place: the quote of a job in it, or the ways to pay there. */
import { placeAsked } from '@/lib/place/asked'
import { behindJob } from '@/lib/place/geography'
import { longestPlace, type PlaceAsked } from '@/lib/place/names/taken'
import type { Vocabulary } from '@/lib/place/names/vocabulary'
import { placesTyped } from '@/lib/place/typed'
import { placeNamed } from '@/lib/place/why'
import { defaultQuote, quoteStartHref } from '@/lib/quote/address'
import { partJob } from '@/lib/quote/jobs/parts'
import { roleOf, signOf } from '@/lib/quote/jobs/read'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { readTitle, type TitleReading, type TitleRoles } from '@/lib/titles/read'
import type { Found } from './find'

/** A job in a place, or a place alone, in words with the ways on; several ways where the name could be several places. */
export interface PlaceAnswer {
  readonly readsAs: string
  readonly found: readonly Found[]
}

interface Named {
  readonly id: string
  readonly name: string
}

/** The answer to a text with the name of a place before or after a job title, or alone; null where it names none. */
export function placeAnswer(
  typed: string,
  roles: TitleRoles,
  vocabulary: Vocabulary,
  index: readonly Found[],
): PlaceAnswer | null {
  const ground = {
    roles,
    known: new Set(index.flatMap(({ role }) => role?.id ?? [])),
    place: (text: string) => placeAsked(text, vocabulary),
  }
  const { job, place } = partJob(typed, (title) => signOf(title, ground), ground.place)
  const reading = readTitle(job, roles)
  const entry = index.find(({ role }) => role !== undefined && role.id === roleOf(reading, ground))
  const places = entry && place ? placesOf(place, vocabulary) : []
  return entry?.role && places.length > 0 ? jobIn(places, entry, entry.role.id, reading) : placeAlone(typed, vocabulary)
}

/** The places that a text was taken for: one, or those that it could be; none where it names none. */
function placesOf(asked: PlaceAsked, vocabulary: Vocabulary): readonly Named[] {
  if (asked.kind === 'found') return [{ id: asked.id, name: placeNamed(asked.id, vocabulary).name }]
  return asked.kind === 'asks' ? asked.readings : []
}

function jobIn(places: readonly Named[], entry: Found, role: string, reading: TitleReading): PlaceAnswer {
  const isSaid = reading.level !== 'unstated'
  const level = isSaid ? reading.level : (reading.assumed?.level ?? defaultQuote.level)
  const [first] = places
  const job = `${entry.label}, ${level}`
  const readsAs = isSaid ? job : `${entry.label} (${level} assumed)`
  const quotes = places.map(({ id, name }) => ({
    ...entry,
    kind: 'title' as const,
    href: quoteStartHref({ role, level, place: id }),
    label: `Quote: ${job}${comma(name)}`,
  }))
  if (first === undefined || places.length > 1)
    return { readsAs: `${readsAs}, in one of several places`, found: quotes }
  const shown = salariesHref({ ...defaultSalaries, roles: [role], level, place: first.id })
  const pay: Found = { ...entry, kind: 'title', href: shown, label: `Pay of the ${job}${comma(first.name)}` }
  return { readsAs: `${readsAs}${comma(first.name)}`, found: [...quotes, pay] }
}

/** ", in Denver, CO" behind a job with its level; ", Remote (US)". */
const comma = (name: string) => `,${behindJob({ name }).replace(/^,/, '')}`

/** A place and no job. A misspelled word is more likely something else than a place. */
function placeAlone(typed: string, vocabulary: Vocabulary): PlaceAnswer | null {
  const { isCorrected } = placesTyped(typed.slice(0, longestPlace), vocabulary)
  const places = isCorrected ? [] : placesOf(placeAsked(typed, vocabulary), vocabulary)
  if (places.length === 0) return null
  const found = places.flatMap(({ id, name }): Found[] => [
    {
      href: quoteStartHref({ place: id }),
      label: `Quote a range${behindJob({ name })}`,
      kind: 'place',
      aliases: [],
      mark: null,
    },
    {
      href: salariesHref({ ...defaultSalaries, place: id }),
      label: `Salaries${behindJob({ name })}`,
      kind: 'place',
      aliases: [],
      mark: null,
    },
  ])
  return { readsAs: places.length > 1 ? 'one of several places' : (places[0]?.name ?? ''), found }
}
