/** Parts that are nothing but a speciality, which decide beside a job that says too little: "Backend", "AI/ML". */
import type { TitleRule } from '@/data/schema/role'
import { isBesideName, nameOf } from './names'
import type { PartReadings } from './part-readings'
import { Topic, wordSet } from './vocabulary'
import type { TitleWord } from './words'

/** Whether all words are of `topics` or more of what is allowed beside them, and one at least of `topics`. */
export const isOnly = (words: readonly TitleWord[], topics: number, isMore: (word: TitleWord) => boolean): boolean =>
  words.some((word) => (word.topics & topics) !== 0) &&
  words.every((word) => (word.topics & topics) !== 0 || isMore(word) || isBesideName(word))

/** Rules that a part behind any software job may name, whatever the job's language. */
export const ends: ReadonlySet<TitleRule> = new Set(['backend', 'frontend', 'full-stack', 'devops', 'quality'] as const)

const connectors = wordSet('and or with generative engineering development')
const operations = wordSet('cloud infrastructure aws azure gcp kubernetes automation sre')
const stack = Topic.fullStack | Topic.frontend | Topic.backend
const outright = wordSet('fullstack frontend ui backend')

/** Which end of the stack, or both, words name that name nothing else: "Frontend or Full Stack", "Java Backend". */
function endOf(words: readonly TitleWord[]): TitleRule | undefined {
  if (!words.some(({ text }) => outright.has(text))) return undefined
  let says = 0
  for (const { topics } of words) says |= topics & stack
  if (says === Topic.frontend) return 'frontend'
  return says === Topic.backend ? 'backend' : 'full-stack'
}

/** What a part of several words of one kind names. */
function ruleOfMany(words: readonly TitleWord[]): TitleRule | undefined {
  const isAll = (topics: number) => isOnly(words, topics, ({ text }) => connectors.has(text))
  if (isAll(Topic.learning)) return 'machine-learning'
  if (isAll(stack | Topic.learning | Topic.language | Topic.software)) return endOf(words)
  const isRun = isOnly(words, Topic.devops, ({ text }) => operations.has(text) || connectors.has(text))
  if (!isRun) return undefined
  return words.some(({ text }) => text === 'sre') ? 'site-reliability' : 'devops'
}

const helpers = wordSet('consultant specialist expert')
const plainJobs = new Set(['developer', 'programmer'])

/** The rule that the part at `other` names for the job at `index`, where it names one. */
export function ruleBeside(readings: PartReadings, index: number, other: number): TitleRule | undefined {
  const { words, name } = readings.part(other)
  const { bare, shared, sure } = readings.names
  const { kind } = readings.at(index)
  const isBare = kind === 'engineer' || plainJobs.has(readings.part(index).name)
  // "Engineer, Reliability" may be of another trade, "Software Engineer, Reliability" is not.
  // "… - AI - and CI/CD" ends a list.
  if (name === '' || words[0]?.text === 'and' || (kind === 'engineer' && shared.has(`${name} engineer`)))
    return undefined
  const whole = readings.bareRule(other) ?? ruleOfMany(words)
  if (whole !== undefined) return whole
  // "Engineer, Security" is a security engineer, but "Software Engineer, Security" one of that team.
  if (isBare && !name.includes(' ')) return bare.get(`${name} engineer`) ?? sure.get(`${name} developer`)
  return helpers.has(words.at(-1)?.text ?? '') ? bare.get(nameOf(words.slice(0, -1))) : undefined
}
