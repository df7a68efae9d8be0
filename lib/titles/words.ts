/** A job title as words in one spelling each: the first step of reading it. */
import { pairs as pairLists } from '@/data/titles.json'
import { seam, spelled } from './spellings'
import { isKnown, topicsOf } from './vocabulary'

export interface TitleWord {
  /** In its one spelling: "Sr." is "senior", "front-end" is "frontend". */
  readonly text: string
  /** What the word may say, as bits of `Topic`. */
  readonly topics: number
  /** As written, without accents. */
  readonly written: string
  /** What stood between the word before and this one. */
  readonly gap: string
  /** Whether it stands in brackets. */
  readonly isAside: boolean
}

/** Two words that say one thing: for each first word, what it says with each second. */
const pairs = new Map(Object.entries(pairLists).map(([first, list]) => [first, new Map(Object.entries(list))]))

const isLetter = (code: number) => code >= 97 && code <= 122
const isDigit = (code: number) => code >= 48 && code <= 57
const isWordPart = (code: number) => isLetter(code) || isDigit(code) || code === 43 || code === 35

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** The words of a title, at most 300 characters of it, in time proportional to its length. */
export function titleWords(title: string): TitleWord[] {
  const read = title.slice(0, 300)
  const written = isPlain(read) ? read : read.normalize('NFKD').replace(/\p{M}/gu, '')
  const lower = written.toLowerCase()
  const words: TitleWord[] = []
  let depth = 0
  let end = 0
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at)
    if (code === 40 || code === 91 || code === 123) depth++
    if (code === 41 || code === 93 || code === 125) depth = Math.max(0, depth - 1)
    if (!isLetter(code) && !isDigit(code)) {
      at++
      continue
    }
    const start = at
    while (at < lower.length && isWordPart(lower.charCodeAt(at))) at++
    addWord(
      words,
      lower.slice(start, at),
      written.slice(start, at),
      start === end + 1 && lower[end] === ' ' ? ' ' : lower.slice(end, start),
      depth > 0,
    )
    end = at
  }
  return words
}

function addWord(words: TitleWord[], lower: string, written: string, gap: string, isAside: boolean): void {
  const text = spelled(lower)
  const topics = topicsOf(text)
  const parted = topics === 0 && lower.length > 3 && !isKnown(text) ? seam(lower) : 0
  if (parted > 0) {
    addWord(words, lower.slice(0, parted), written.slice(0, parted), gap, isAside)
    addWord(words, lower.slice(parted), written.slice(parted), '', isAside)
    return
  }
  const before = words.at(-1)
  const both = before === undefined ? undefined : pairs.get(before.text)?.get(text)
  if (before === undefined || both === undefined) words.push({ text, topics, written, gap, isAside })
  else words[words.length - 1] = joinedWord(before, both, gap + written)
}

function joinedWord(before: TitleWord, text: string, rest: string): TitleWord {
  return { ...before, text, topics: topicsOf(text), written: before.written + rest }
}
