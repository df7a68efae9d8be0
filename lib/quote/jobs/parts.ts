/** Parts a line into a job and a place: by what stands between them, else by its words. */
import type { PlaceAsked } from '@/lib/place/names/taken'

/** A line in two; the place null where none was named. */
export interface Parted {
  readonly job: string
  readonly place: PlaceAsked | null
  /** What a title says, in one text that what else it says is added to; null where it names no role. */
  readonly sign?: string | null
}

type SignOf = (title: string) => string | null | undefined
type PlaceOf = (text: string) => PlaceAsked

const between = /\s*(?:[,;|@\t()]|\s[-–—]\s|\s(?:in|at|near|based in)\s)\s*/i
/** The most words that a place is looked for in. */
const mostWords = 5

/** The job and the place of a line. A part that is no place and says nothing of the job is a place that cannot be read. */
export function partJob(text: string, signOf: SignOf, placeOf: PlaceOf): Parted {
  const parts = text.split(between).filter((part) => part !== '' && !isManner(part))
  const words = wordsOf(text)
  const last = wordsLast(words, signOf, placeOf)
  if (parts.length > 1) {
    const parted = placeLast(parts, placeOf) ?? placeFirst(parts, signOf, placeOf)
    // Of "SRE Austin, Texas" the comma parts the place alone.
    if (parted !== null && signOf(parted.job)) return isLonger(last, parted) ? last : parted
  }
  const inside = placeInside(text, signOf, placeOf)
  if (inside !== null) return inside
  const worded = last ?? wordsFirst(words, signOf, placeOf)
  if (worded !== null) return worded
  const [end, rest] = [parts.at(-1) ?? '', parts.slice(0, -1).join(', ')]
  const isIdle = parts.length > 1 && signOf(rest) && signOf(rest) === signOf(text)
  return isIdle ? { job: rest, place: placeOf(end) } : { job: text, place: null }
}

/** What says how one works, or nothing, where a place may stand: "Austin, TX - Hybrid". */
const isManner = (part: string) =>
  /^(?:hybrid|on-?site|in[ -]?office|full[ -]?time|part[ -]?time|contract(?:or)?|permanent|fte|[-–—|/]+)$/i.test(
    part.trim(),
  )

/** The words of a text, without those at its end that say how one works. */
function wordsOf(text: string): string[] {
  const words = text.split(/[\s,()]+/).filter((word) => word !== '')
  const end = words.findLastIndex((word) => !isManner(word))
  return words.slice(0, end + 1)
}

/** Whether one parting finds its place in more of the words than another. */
function isLonger(one: Parted | null, other: Parted): one is Parted {
  return one?.place?.kind === 'found' && wordsOf(one.job).length < wordsOf(other.job).length
}

/** The last parts that read as a place together: "Austin", "Texas". */
function placeLast(parts: readonly string[], placeOf: PlaceOf): Parted | null {
  let from = parts.length - 1
  let place = placeOf(parts[from] ?? '')
  if (place.kind === 'refused') return null
  for (; from > 1 && placeOf(parts[from - 1] ?? '').kind !== 'refused'; from -= 1) {
    const longer = placeOf(parts.slice(from - 1).join(', '))
    if (longer.kind !== 'found') break
    place = longer
  }
  return { job: parts.slice(0, from).join(', '), place }
}

function placeFirst([first = '', ...rest]: readonly string[], signOf: SignOf, placeOf: PlaceOf): Parted | null {
  const place = placeOf(first)
  const job = rest.join(', ')
  return place.kind === 'found' && !signOf(first) && signOf(job) ? { job, place } : null
}

/** The place in a column between others, as a sheet has them: title, place, level. */
function placeInside(text: string, signOf: SignOf, placeOf: PlaceOf): Parted | null {
  const columns = text.split(/\s*[\t|;]\s*|\s+\/\s+/).filter((column) => column !== '')
  for (const [at, column] of columns.entries()) {
    const job = columns.toSpliced(at, 1).join(', ')
    const place = columns.length > 2 && !signOf(column) && signOf(job) ? placeOf(column) : null
    if (place?.kind === 'found') return { job, place }
  }
  return null
}

/** The place in the last words: a word more is taken only where it makes another place and the job says no less. */
function wordsLast(words: readonly string[], signOf: SignOf, placeOf: PlaceOf): Parted | null {
  return grown(words, signOf, placeOf, (taken) => [words.slice(0, -taken), words.slice(-taken)])
}

function wordsFirst(words: readonly string[], signOf: SignOf, placeOf: PlaceOf): Parted | null {
  return grown(words, signOf, placeOf, (taken) => [words.slice(taken), words.slice(0, taken)])
}

type Split = (taken: number) => readonly [job: readonly string[], place: readonly string[]]

interface Grown extends Parted {
  /** The ids of what the words name. */
  readonly named: string
}

function grown(words: readonly string[], signOf: SignOf, placeOf: PlaceOf, split: Split): Parted | null {
  const whole = signOf(words.join(' '))
  // A word that adds nothing to a place belongs to the job: "Data Scientist - NYC" is no "Data" in "Scientist - NYC".
  const seen = new Set<string>()
  let best: Grown | null = null
  for (let taken = 1; taken <= Math.min(mostWords, words.length - 1); taken += 1) {
    const [jobWords, placeWords] = split(taken)
    const job = jobWords.join(' ').replace(/\s*(?:[-–—]|\b(?:in|at|near|based))\s*$/i, '')
    const sign = signOf(job)
    const place = placeOf(placeWords.join(' '))
    if (place.kind === 'refused') continue
    const named = place.kind === 'found' ? place.id : place.readings.map(({ id }) => id).join()
    if (!seen.has(named) && sign && !isLevelLost(sign, whole) && saysNoLess(sign, best?.sign))
      best = { job, place, sign, named }
    seen.add(named)
  }
  return best
}

/** Whether the words taken for a place said the level: "Lead SRE" is nobody's SRE in Lead, South Dakota. */
function isLevelLost(sign: string, whole: string | null | undefined): boolean {
  return whole?.split(' ')[0] === sign.split(' ')[0] && !saysNoLess(sign, whole)
}

/** "software engineer ii st" says less of the job than "software engineer ii". */
function saysNoLess(sign: string, than: string | null | undefined): boolean {
  return !than || sign === than || sign.startsWith(`${than} `)
}
