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
const point = 46

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** Letters that are no letter with an accent, and the plain ones they are written for. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
}

/** The first 300 characters of a title without accents. */
export function plainTitle(title: string): string {
  const read = title.slice(0, 300)
  if (isPlain(read)) return read
  return read
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØßıđĐ]/g, (letter) => plainLetters[letter] ?? letter)
}

/** Where the word that starts at `start` ends: behind its last letter, letters between points ("V.I.E") being one word. */
function wordEnd(lower: string, start: number): number {
  let at = start
  while (at < lower.length && isWordPart(lower.charCodeAt(at))) at++
  if (at !== start + 1 || !isLetter(lower.charCodeAt(start))) return at
  while (
    lower.charCodeAt(at) === point &&
    isLetter(lower.charCodeAt(at + 1)) &&
    !isWordPart(lower.charCodeAt(at + 2))
  ) {
    at += 2
  }
  return at
}

/** The words of a title, at most 300 characters of it, in time proportional to its length. */
export function titleWords(title: string): TitleWord[] {
  const written = plainTitle(title)
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
    at = wordEnd(lower, start)
    const gap = start === end + 1 && lower[end] === ' ' ? ' ' : lower.slice(end, start)
    const word = lower.slice(start, at)
    const isInitials = lower.charCodeAt(start + 1) === point && at > start + 1
    addWord(words, isInitials ? word.replaceAll('.', '') : word, written.slice(start, at), gap, depth > 0)
    end = at
  }
  return words
}

/** Whether the mark ends a part of a title, so that the words around it are no pair. */
const endsPart = (gap: string) => gap.length > 1 && /[,;|()]/.test(gap)

interface Meaning {
  readonly text: string
  readonly topics: number
  /** Where to part it; 0 where it is one word. */
  readonly parted: number
}

/** What words met before were found to mean, up to so many of them: titles share most of their words. */
const met = new Map<string, Meaning>()
const mostMet = 20_000

function meaningOf(lower: string): Meaning {
  const known = met.get(lower)
  if (known !== undefined) return known
  const text = spelled(lower)
  const topics = topicsOf(text)
  const parted = topics === 0 && lower.length > 3 && !isKnown(text) ? seam(lower) : 0
  const meaning = { text, topics, parted }
  if (met.size >= mostMet) met.clear()
  met.set(lower, meaning)
  return meaning
}

function addWord(words: TitleWord[], lower: string, written: string, gap: string, isAside: boolean): void {
  const { text, topics, parted } = meaningOf(lower)
  if (parted > 0) {
    addWord(words, lower.slice(0, parted), written.slice(0, parted), gap, isAside)
    addWord(words, lower.slice(parted), written.slice(parted), '', isAside)
    return
  }
  const before = words.at(-1)
  const both = before === undefined ? undefined : pairs.get(before.text)?.get(text)
  if (before === undefined || both === undefined || endsPart(gap)) words.push({ text, topics, written, gap, isAside })
  else words[words.length - 1] = joinedWord(before, both, gap + written)
}

function joinedWord(before: TitleWord, text: string, rest: string): TitleWord {
  return { ...before, text, topics: topicsOf(text), written: before.written + rest }
}
