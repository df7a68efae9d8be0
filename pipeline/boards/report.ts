/** What a run read, wrote and dropped, as it prints it. */
import type { Tally } from '../tally'
import type { Board } from './board-list'
import type { Stood, Unread } from './reading'

export interface Outcome {
  readonly board: Board
  readonly result: Stood | Unread
}

const count = (value: number, noun: string) => `${value.toLocaleString('en-US')} ${noun}${value === 1 ? '' : 's'}`

/** A line for what was read, one for each reason of dropping, and one for each board that is not as it should be. */
export function reportOf(outcomes: readonly Outcome[], tally: Tally, file: string): string {
  const read = outcomes.filter(({ result }) => 'postings' in result)
  const { kept, dropped } = tally.counts()
  return [
    `Read ${read.length} of ${count(outcomes.length, 'board')}. ${file} has ${count(kept, 'range')}.`,
    ...dropped.map(({ reason, rows }) => `  dropped ${rows.toLocaleString('en-US')}: ${reason}`),
    ...outcomes.flatMap(({ board, result }) => notesOn(`${board.system}/${board.board}`, result)),
  ].join('\n')
}

function notesOn(name: string, result: Stood | Unread): string[] {
  if (!('postings' in result)) return [`  not read: ${name}, ${result.why}`]
  return [
    ...(result.isOldSince === undefined ? [] : [`  as it stood on ${result.on}: ${name}, ${result.isOldSince}`]),
    ...(result.unreadable === 0 ? [] : [`  ${count(result.unreadable, 'posting')} not as documented: ${name}`]),
  ]
}
