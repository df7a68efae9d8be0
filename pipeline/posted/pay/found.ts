import type { Surroundings } from './surroundings'

/** What a pattern of amounts finds, with the words that belong to it. */
export interface Found {
  readonly match: RegExpExecArray
  readonly around: Surroundings
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** A full stop and its like; the one behind a capital, as in "U.S." and "D.C.", is none. */
const stop = String.raw`(?:(?<!\b[A-Z])\.|[!?])`
const untilStop = new RegExp(String.raw`^.*?(?=(?:${stop}|;)(?:\s|$)|$)`)
const untilStrong = new RegExp(String.raw`^(\s*\([^)]*\)[.,;|]?|.*?(?:[;|•]|${stop}(?=\s)))(.*)$`)
const sentences = new RegExp(String.raw`(?:${stop}|[|•])(?=\s)`)

/** What a pattern finds on a line, each with its own words. */
export function* surrounded(line: string, pattern: RegExp, index: number, lines: readonly string[]): Generator<Found> {
  const matches = [...line.matchAll(pattern)]
  for (const [at, match] of matches.entries()) {
    const [last, next] = [matches[at - 1], matches[at + 1]]
    const before = line.slice(last ? last.index + last[0].length : 0, match.index)
    const after = line.slice(match.index + match[0].length, next?.index)
    yield {
      match,
      groups: match.groups ?? {},
      around: {
        before: last ? ownPart(before).own : lastSentence(before),
        after: next ? ownPart(after).others : (untilStop.exec(after)?.[0] ?? ''),
        above: lines.slice(0, index),
        below: lines[index + 1] ?? '',
        line,
      },
    }
  }
}

/**
 * Of the words between two ranges those up to the first strong separator belong to the first range, the others to the second;
 * else an "and" at either end parts them, or else the first weak separator. Words in parentheses right behind a range are its
 * own, and a comma in parentheses separates nothing.
 */
function ownPart(between: string): { readonly others: string; readonly own: string } {
  const cut =
    untilStrong.exec(between) ??
    /^(\s*,?)(\s*(?:and|or)\s.*)$/.exec(between) ??
    /^(.*\S)(\s(?:and|or|&)\s*)$/.exec(between) ??
    /^((?:\([^)]*\)|[^,/])*[,/])(.*)$/.exec(between)
  return { others: cut?.[1] ?? '', own: cut?.[2] ?? between }
}

function lastSentence(text: string): string {
  return text.split(sentences).at(-1) ?? text
}
