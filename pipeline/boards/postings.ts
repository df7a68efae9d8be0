/** Employers’ public job boards in, a table of posted pay out: read politely, kept as it comes, replaced at once. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type CsvCell, formatCsv } from '@/lib/words/csv'
import { exitCode } from '../command'
import { postedColumns } from '../posted/files'
import { type Progress, progress } from '../progress'
import { Tally } from '../tally'
import { type Arguments, parseArguments } from './arguments'
import { Asker, type Manners } from './asker'
import { type Board, boardList, systems } from './board-list'
import { Cache } from './cache'
import { PlaceNames } from './place-names'
import { boardRead, type Reader, type Stood, type Unread } from './reading'
import { replaceFile } from './replace-file'
import { boardNotes, type Outcome, reportOf } from './report'
import { type Row, rowsOf } from './rows'
import type { World } from './world'

/** The table that a run writes into its directory. */
export const tableName = 'posted-pay.csv'

/** How the command behaves unless a test says otherwise; agent and pause come from its arguments. */
const usualManners: Omit<Manners, 'agent' | 'pause'> = {
  timeout: 60_000,
  attempts: 4,
  backoff: 1_000,
  boardsInARow: 3,
  patience: 120_000,
  mostBytes: 200_000_000,
}

/** Runs the command; returns the exit code. Whatever fails, it replaces nothing. */
export function runPostings(args: readonly string[], world: World, manners: Partial<Manners> = {}): Promise<number> {
  return exitCode('Nothing was replaced.', async () => console.log(await made(parseArguments(args), world, manners)))
}

async function made(asked: Arguments, world: World, manners: Partial<Manners>): Promise<string> {
  const boards = await boardList(asked.boards)
  if (boards.length === 0) throw new Error(`${asked.boards} names no board.`)
  const out = resolve(asked.out)
  mkdirSync(out, { recursive: true })
  const reader: Reader = {
    asker: new Asker({ ...usualManners, agent: agentOf(asked.contact), pause: asked.pause, ...manners }, world),
    cache: new Cache(join(out, 'cache')),
    world,
    addresses: asked.addresses,
    fresh: asked.maxAge,
  }
  const steps = progress(boards.length + 1)
  const tally = new Tally()
  const outcomes = await outcomesOf(boards, reader, tally, steps)
  if (outcomes.every(({ rows }) => rows === undefined))
    throw new Error(['No board could be read:', ...boardNotes(outcomes)].join('\n'))
  steps.begin(`Replacing ${tableName}`)
  const rows = outcomes.flatMap((outcome) => outcome.rows ?? [])
  replaceFile(join(out, tableName), formatCsv({ columns: postedColumns, rows }), { flush: true })
  steps.end()
  return reportOf(outcomes, tally, join(asked.out, tableName))
}

function agentOf(contact: string | undefined): string {
  return `Rolescope/0.1 (npm run postings; reads pay ranges${contact === undefined ? '' : `; ${contact}`})`
}

/** Each system in a lane of its own, so that a slow host holds up its own boards alone; in the order of the list. */
async function outcomesOf(boards: readonly Board[], reader: Reader, tally: Tally, steps: Progress): Promise<Outcome[]> {
  const names = new PlaceNames()
  const read = new Map<Board, Outcome>()
  const lanes = [...new Set(boards.map(({ system }) => system))].map(async (system) => {
    for (const board of boards.filter((each) => each.system === system)) {
      steps.begin(`${board.system}/${board.board}`)
      read.set(board, outcomeOf(board, await boardRead(board, reader), names, tally))
    }
  })
  await Promise.all(lanes)
  return boards.flatMap((board) => read.get(board) ?? [])
}

/** Keeps the rows of a board and lets its texts go. */
function outcomeOf(board: Board, result: Stood | Unread, names: PlaceNames, tally: Tally): Outcome {
  if (!('postings' in result)) return { board, why: result.why }
  const { on, unlisted, unreadable, isOldSince } = result
  tally.drop('not listed by the board', unlisted)
  tally.drop('not as the interface documents it', unreadable)
  const rows = result.postings.flatMap((posting) => {
    const { rows: kept, dropped } = rowsOf(posting, names)
    tally.keep(kept.length)
    for (const reason of dropped) tally.drop(reason)
    return kept.map((row) => cellsOf(row, on, systems[board.system].feed))
  })
  return { board, rows, on, unreadable, why: isOldSince }
}

/** In the order of `postedColumns`. A row is of the day that the board stood so, however long ago it was first posted. */
function cellsOf(row: Row, on: string, feed: string): CsvCell[] {
  const { employer, title, place, states, isRemote, lowUsd, highUsd, per, note } = row
  const unit = per === 'hour' ? 'hour' : 'year'
  return [employer, title, place, states.join('|'), isRemote ? 1 : 0, on, lowUsd, highUsd, unit, note, feed]
}
