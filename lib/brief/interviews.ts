/**
 * Who asks what: the fewest questions that show every must-have and let every red flag be heard, each by one interviewer alone.
 * The choice is exact: every set of a role’s questions is weighed, of which there are 2 to the power of some sixteen.
 */
import type { RoleBook, Topic } from './book'
import type { Needs } from './needs'

/** How many interviewers, how long each has, and how long a question takes, in minutes. */
export interface InterviewTime {
  readonly interviewers: number
  readonly minutes: number
  readonly each: number
}

/** A question as it is asked: what it shows, and what to listen for, nothing of which another question of the plan has. */
export interface Asked extends Topic {
  readonly shows: readonly string[]
  readonly flags: readonly string[]
}

export interface InterviewPlan {
  /** An interviewer each, with no more than fits into the time. */
  readonly sessions: readonly { readonly asked: readonly Asked[]; readonly minutes: number }[]
  /** All minutes together. */
  readonly minutes: number
  /** Must-haves, and red flags, that no question of the plan reaches. */
  readonly unprobed: readonly string[]
  readonly unheard: readonly string[]
}

/** The most questions of a role that are weighed. */
const mostTopics = 20

/** The plan of a role’s interviews. Throws RangeError on more questions than can be weighed, or times that are not whole and above zero. */
export function interviewPlan(
  role: Pick<RoleBook, 'topics' | 'flags'>,
  needs: Needs,
  time: InterviewTime,
): InterviewPlan {
  const { interviewers, minutes, each } = time
  if (![interviewers, minutes, each].every((value) => Number.isInteger(value) && value > 0))
    throw new RangeError('interviewers and minutes are whole numbers above zero')
  const perSession = Math.floor(minutes / each)
  const topics = remembered(role, needs, interviewers * perSession)
  const asked = shared(topics, role.flags, [...needs.must, ...needs.nice])
  const sessions = sessionsOf(asked, perSession).map((part) => ({ asked: part, minutes: part.length * each }))
  const shown = new Set(asked.flatMap(({ shows }) => shows))
  const heard = new Set(asked.flatMap(({ flags }) => flags))
  return {
    sessions,
    minutes: asked.length * each,
    unprobed: needs.must.filter((trait) => !shown.has(trait)),
    unheard: role.flags.filter(({ flag }) => !heard.has(flag)).map(({ flag }) => flag),
  }
}

/** The last choice of each role: a brief is written again at every key, and its questions seldom change. */
const last = new WeakMap<object, { readonly asked: string; readonly topics: readonly Topic[] }>()

function remembered(role: Pick<RoleBook, 'topics' | 'flags'>, needs: Needs, most: number): readonly Topic[] {
  const asked = JSON.stringify([needs.must, needs.nice, most])
  const before = last.get(role)
  if (before?.asked === asked) return before.topics
  const topics = chosenTopics(role, needs, most)
  last.set(role, { asked, topics })
  return topics
}

/**
 * The best of at most `most` questions, in their order: most must-haves, then most red flags, then fewest questions, then most of what is
 * welcome, then least shown twice; of equals the first in the order of the questions.
 */
export function chosenTopics(
  { topics, flags }: Pick<RoleBook, 'topics' | 'flags'>,
  { must, nice }: Pick<Needs, 'must' | 'nice'>,
  most: number,
): readonly Topic[] {
  if (topics.length > mostTopics) throw new RangeError(`more than ${mostTopics} questions of one role`)
  const probes = (id: string) => maskOf(topics, (topic) => topic.probes.includes(id))
  const musts = must.map(probes)
  const nices = nice.map(probes)
  const hears = flags.map(({ heard }) => maskOf(topics, ({ topic }) => heard.includes(topic)))
  const reached = (masks: readonly number[], set: number) => masks.reduce((sum, mask) => sum + (mask & set ? 1 : 0), 0)
  const worths: readonly ((set: number) => number)[] = [
    (set) => reached(musts, set),
    (set) => reached(hears, set),
    (set) => -ones(set),
    (set) => reached(nices, set),
    (set) => -shown(musts, set),
  ]
  let best = 0
  let rank = worths.map((worth) => worth(best))
  for (let set = 1; set < 1 << topics.length; set += 1) {
    if (ones(set) > most) continue
    // Most sets fall at their first worth, so that the others need not be worked out.
    const at = worths.findIndex((worth, index) => worth(set) !== rank[index])
    if (at < 0 || (worths[at]?.(set) ?? 0) < (rank[at] ?? 0)) continue
    best = set
    rank = worths.map((worth) => worth(set))
  }
  return topics.filter((_, index) => (best >> index) & 1)
}

/** How often the questions of a set show something: least where nothing is shown twice. */
function shown(masks: readonly number[], set: number): number {
  return masks.reduce((sum, mask) => sum + ones(mask & set), 0)
}

function maskOf<T>(all: readonly T[], has: (one: T) => boolean): number {
  return all.reduce((mask, one, index) => (has(one) ? mask | (1 << index) : mask), 0)
}

function ones(mask: number): number {
  let [count, left] = [0, mask >>> 0]
  for (; left !== 0; left = (left & (left - 1)) >>> 0) count += 1
  return count
}

/** Each trait and each flag to the question of the plan that shows it likeliest, the first of equals, so that nothing is asked twice. */
function shared(topics: readonly Topic[], flags: RoleBook['flags'], traits: readonly string[]): Asked[] {
  const likeliest = (ids: (topic: Topic) => number) => {
    const found = topics.filter((topic) => ids(topic) >= 0)
    return found.reduce<Topic | null>((best, each) => (best === null || ids(each) < ids(best) ? each : best), null)
  }
  const showsOf = new Map(traits.map((trait) => [trait, likeliest(({ probes }) => probes.indexOf(trait))]))
  const heardOf = new Map(flags.map(({ flag, heard }) => [flag, likeliest(({ topic }) => heard.indexOf(topic))]))
  return topics.map((topic) => ({
    ...topic,
    shows: traits.filter((trait) => showsOf.get(trait) === topic),
    flags: flags.map(({ flag }) => flag).filter((flag) => heardOf.get(flag) === topic),
  }))
}

/** As few interviewers as can be, their questions in order and even in number, with as few areas as can be in two hands. */
function sessionsOf(asked: readonly Asked[], most: number): Asked[][] {
  if (asked.length === 0) return []
  const count = Math.ceil(asked.length / most)
  const best = cuts(asked.length, count, most).reduce((best, each) =>
    worthOf(asked, each) < worthOf(asked, best) ? each : best,
  )
  return best.map((end, index) => asked.slice(best[index - 1] ?? 0, end))
}

/** All ways to cut a row into so many parts, each of one to `most`, by their ends. */
function cuts(length: number, parts: number, most: number): number[][] {
  if (parts === 1) return length <= most && length > 0 ? [[length]] : []
  return Array.from({ length: Math.min(most, length) }, (_, index) => index + 1).flatMap((size) =>
    cuts(length - size, parts - 1, most).map((ends) => [size, ...ends.map((end) => end + size)]),
  )
}

/** Areas cut through weigh first, then how uneven the parts are. */
function worthOf(asked: readonly Asked[], ends: readonly number[]): number {
  const through = ends.slice(0, -1).filter((end) => asked[end - 1]?.area === asked[end]?.area).length
  const sizes = ends.map((end, index) => end - (ends[index - 1] ?? 0))
  return through * asked.length + Math.max(...sizes) - Math.min(...sizes)
}
