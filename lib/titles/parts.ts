/** The parts of a title: what stands between its commas, bars, brackets and dashes, each read by itself. */
import { nameOf } from './names'
import { Topic } from './vocabulary'
import type { TitleWord } from './words'

export interface TitlePart {
  readonly words: readonly TitleWord[]
  /** The place of each of its words in the whole title. */
  readonly at: readonly number[]
  /** Its words without levels, numbers and codes. */
  readonly name: string
}

const jobs =
  Topic.engineer |
  Topic.developer |
  Topic.architect |
  Topic.engineering |
  Topic.analyst |
  Topic.consultant |
  Topic.otherJob |
  Topic.management |
  Topic.staffMember |
  Topic.devops
const namesJob = ({ topics, text }: TitleWord) => (topics & jobs) !== 0 || text === 'sre'

const endsInDigit = (text: string) => text.charCodeAt(text.length - 1) <= 57

/** Whether the marks between two words end a part: "front-end", "I-II", "C/C++", "$2,000" and "Entwickler:in" do not. */
function isBreak(gap: string, before: TitleWord, after: TitleWord): boolean {
  if (gap === ' ' || gap === '') return false
  // "Pre- & Post-Sales" is one part.
  if (gap.includes('&')) return false
  const isSpaced = gap.trim() !== gap
  for (const mark of gap) {
    if (mark === '|' || mark === ';' || mark === '•' || mark === '—' || mark === '―') return true
    if (mark === ',') return gap !== ',' || !endsInDigit(before.text) || !endsInDigit(after.text)
    if (isSpaced && (mark === ':' || mark === '·' || mark === '-' || mark === '–' || mark === '‒' || mark === '−')) {
      return true
    }
  }
  return false
}

/** Whether a slash with spaces stands between two words; it ends a part that names a job, not "ML / Platform Engineer". */
const isSlash = (gap: string) => gap.length > 2 && gap.includes('/') && gap.startsWith(' ') && gap.endsWith(' ')

/** "Forward deployed engineer, payments": what such an engineer is deployed to is a part of the name. */
const isForward = (words: readonly TitleWord[]) =>
  words.some(({ text }, index) => text === 'forward' && words[index + 1]?.text === 'deployed')

/** Whether the brackets that open at `index` stand straight before the job's word: "Software (Cloud) Engineer". */
function isInside(words: readonly TitleWord[], index: number): boolean {
  if (words[index - 1]?.isAside === true) return true
  let next = index
  while (words[next]?.isAside === true) next++
  const word = words[next]
  return word !== undefined && !isBreak(word.gap, words[next - 1] as TitleWord, word) && namesJob(word)
}

/** Whether nothing but blanks and letters joined to words stands in a title. */
function isOnePart(words: readonly TitleWord[]): boolean {
  for (let index = 0; index < words.length; index++) {
    const { gap, isAside } = words[index] as TitleWord
    if (isAside || (index > 0 && gap !== ' ' && gap !== '' && gap !== '-' && gap !== '/')) return false
  }
  return true
}

interface Run {
  readonly words: TitleWord[]
  readonly at: number[]
}
const extended = (run: Run, word: TitleWord, index: number) => {
  run.words.push(word)
  run.at.push(index)
}

/**
 * The parts of a title in their order; none is empty. What stands in brackets is a part, and what stands around them one;
 * brackets before the word that names the job are read with it: "Software (Cloud) Engineer".
 */
export function titleParts(words: readonly TitleWord[]): TitlePart[] {
  if (isOnePart(words))
    return words.length === 0 ? [] : [{ words, at: words.map((_, index) => index), name: nameOf(words) }]
  const parts: Run[] = []
  const started = () => parts[parts.push({ words: [], at: [] }) - 1] as Run
  let main: Run | undefined
  let aside: Run | undefined
  let isBroken = false
  let isForwarded = false
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as TitleWord
    const before = words[index - 1]
    const breaks = before !== undefined && isBreak(word.gap, before, word)
    // A comma inside brackets ends no part of what stands around them.
    if (breaks && (!word.isAside || before?.isAside === false)) isBroken = true
    if (word.isAside && (aside !== undefined || main === undefined || isBroken || !isInside(words, index))) {
      if (
        aside === undefined ||
        breaks ||
        word.gap.includes(')') ||
        (aside.words.some(namesJob) && isSlash(word.gap))
      ) {
        aside = started()
      }
      extended(aside, word, index)
      continue
    }
    if (!word.isAside) aside = undefined
    if (isBroken && main !== undefined && !isForwarded && isForward(main.words)) {
      isForwarded = true
      isBroken = false
    }
    const isSlashed = isSlash(word.gap) && main?.words.some(namesJob) === true
    if (main === undefined || isBroken || isSlashed) main = started()
    isBroken = false
    extended(main, word, index)
  }
  return parts.map(({ words: own, at }) => ({ words: own, at, name: nameOf(own) }))
}
