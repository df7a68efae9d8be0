/** What a run read, wrote and dropped, as it prints it. */
import type { CsvCell } from '@/lib/words/csv'
import type { Tally } from '../tally'
import type { Board } from './board-list'

/** What became of a board. */
export interface Outcome {
  readonly board: Board
  /** Undefined where it could not be read. */
  readonly rows?: readonly CsvCell[][]
  /** The day it stood so. */
  readonly on?: string
  /** Postings that are not as documented. */
  readonly unreadable?: number
  /** Why it could not be read, or not be asked again. */
  readonly why?: string | undefined
}

const count = (value: number, noun: string) => `${value.toLocaleString('en-US')} ${noun}${value === 1 ? '' : 's'}`

/** What was read, why what is dropped, and on which boards there is something to say. */
export function reportOf(outcomes: readonly Outcome[], tally: Tally, file: string): string {
  const read = outcomes.filter(({ rows }) => rows !== undefined)
  const { kept, dropped } = tally.counts()
  return [
    `Read ${read.length} of ${count(outcomes.length, 'board')}. ${file} has ${count(kept, 'range')}.`,
    ...dropped.map(({ reason, rows }) => `  dropped ${rows.toLocaleString('en-US')}: ${reason}`),
    ...boardNotes(outcomes),
  ].join('\n')
}

/** A line for each board that is not as it should be. */
export function boardNotes(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(notesOn)
}

function notesOn({ board: { system, board }, rows, on, unreadable = 0, why }: Outcome): string[] {
  const name = `${system}/${board}`
  if (rows === undefined) return [`  not read: ${name}, ${why}`]
  return [
    ...(why === undefined ? [] : [`  as it stood on ${on}: ${name}, ${why}`]),
    ...(unreadable === 0 ? [] : [`  ${count(unreadable, 'posting')} not as documented: ${name}`]),
  ]
}
