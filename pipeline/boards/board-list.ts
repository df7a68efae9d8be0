/** The boards to read: which system, and what it calls the board. */
import { basename } from 'node:path'
import type { RawFile } from '../raw-files'
import { csvRows } from '../records'
import { Tally } from '../tally'
import { ashby } from './ashby'
import { greenhouse } from './greenhouse'
import { lever } from './lever'

export const systems = { greenhouse, lever, ashby }
export type SystemName = keyof typeof systems

export interface Board {
  readonly system: SystemName
  /** What the system calls it. */
  readonly board: string
  /** The employer’s name where the interface does not give it. */
  readonly employer: string
}

/**
 * The boards of a CSV file with the columns `system, board` and perhaps `employer`, each once, as it is first named. Throws `FileError` naming line
 * and column.
 */
export async function boardList(path: string): Promise<Board[]> {
  const file: RawFile = { path, name: basename(path), source: 'postings', said: [], tally: new Tally() }
  const boards = new Map<string, Board>()
  for await (const row of csvRows(file, { required: ['system', 'board'], optional: ['employer'] })) {
    const named = row.matching('system', /^(greenhouse|lever|ashby)$/i, 'greenhouse, lever or ashby').toLowerCase()
    const system: SystemName = named === 'lever' || named === 'ashby' ? named : 'greenhouse'
    const board = row.matching('board', /^[^\s/?#][^/?#]*$/, 'a board’s name, as it stands in its address')
    const employer = row.text('employer') || `${board.charAt(0).toUpperCase()}${board.slice(1)}`
    const key = `${system}/${board.toLowerCase()}`
    if (!boards.has(key)) boards.set(key, { system, board, employer })
  }
  return [...boards.values()]
}
