/** What the other parts of a title make of a job that says too little: "Software Engineer, Backend". */

import { ends, isOnly, ruleBeside } from './bare-parts'
import { developsOtherThings } from './part-reading'
import type { PartReadings, RoleReading } from './part-readings'
import { Topic, wordSet } from './vocabulary'
import type { TitleWord } from './words'

const besideManager = wordSet(
  'technical technology it of project program product people delivery assistant team the system group',
)
const ofManager = Topic.engineering | Topic.software | Topic.quality

/**
 * Whether a part is management and nothing else: "Engineering Manager", not a product's name with "Manager" in it. Under a
 * code of managers a "Data Manager" is one too.
 */
export function isManagement(words: readonly TitleWord[], soc: string): boolean {
  const known = soc.startsWith('11-') ? ~0 : ofManager
  return isOnly(words, Topic.management, ({ text, topics }) => (topics & known) !== 0 || besideManager.has(text))
}

const besideSoftware = wordSet('and or in with engineering engineer development')
/** Whether a part makes an engineer one of software: it names a programming language, or software and nothing else. */
const isSoftware = (words: readonly TitleWord[]) =>
  words.some(({ topics }) => (topics & Topic.language) !== 0) ||
  isOnly(words, Topic.software, ({ text }) => besideSoftware.has(text))

/** The reading of a title by its part at `index`, of software or an engineer at large, and by the parts beside it. */
export function specified(readings: PartReadings, index: number): RoleReading {
  const { kind, rule = 'none', isVague } = readings.at(index)
  const { words } = readings.part(index)
  const others = readings.others(index)
  const isPlain = words.every(({ topics }) => (topics & (Topic.language | Topic.vendor)) === 0)
  const isCompiler = words.some(({ text }) => text === 'compiler')
  for (const other of others) {
    const named = ruleBeside(readings, index, other)
    if (isVague === true && named === 'quality') continue
    if (named === undefined || named === 'software' || (isCompiler && named === 'backend')) continue
    if (isPlain || ends.has(named)) return readings.by(index, named, other)
  }
  if (kind === 'software') {
    const beside = others.flatMap((other) => readings.part(other).words)
    return readings.by(index, developsOtherThings(words, beside) ? 'none' : rule)
  }
  const soft = others.find((other) => isSoftware(readings.part(other).words) || readings.at(other).kind === 'software')
  return soft === undefined ? readings.by(index, 'none') : readings.by(index, 'software', soft)
}
