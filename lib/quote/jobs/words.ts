/** Several jobs in words: what was assumed of a line, why one was not read, and all as a table to keep. */

import { valueOrNull } from '@/lib/value/absence'
import { tableOf } from '@/lib/words/columns'
import { type CsvCell, type CsvTable, startsFormula } from '@/lib/words/csv'
import { formatShare } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import { whyNone } from '../absences'
import { quoteHref } from '../address'
import { type Assumption, type JobUnread, mostJobs } from './read'
import type { JobQuoted, JobRow } from './rows'

/** What was taken for a line beyond what it says, in sentences; empty where it says all. */
export function assumedWords(assumed: readonly Assumption[]): string {
  return assumed.map(assumptionWords).join(' ')
}

function assumptionWords(assumption: Assumption): string {
  switch (assumption.code) {
    case 'role':
      return 'Other fields use this title too.'
    case 'level-none':
      return 'No level in the title.'
    case 'level-code':
      return 'Level guessed from a company’s level code.'
    case 'place-none':
      return 'No place given: whole United States.'
    case 'level-span':
      return `${nameLevel(assumption.levels[0])} to ${assumption.levels[1]}: we used the lower.`
  }
}

/** Why a line has no quote, in a sentence or two. */
function unreadWords({ lack }: JobUnread): string {
  switch (lack.code) {
    case 'script':
      return 'We can only read Latin letters.'
    case 'role':
      return 'We don’t cover this role.'
    case 'long':
      return 'Too long for a job title and a place.'
    case 'place':
      return lack.near.length === 0 ? lack.why : `${lack.why} ${lack.near.slice(0, 3).join(' · ')}.`
  }
}

/** How many lines have a range, in a sentence. */
export function jobsSentence(rows: readonly JobRow[], more: number): string {
  const quoted = rows.filter((row) => row.kind === 'quoted' && row.draft.kind === 'known').length
  const count = `We have a range for ${quotedOf(quoted, rows.length)}.`
  if (more === 0) return count
  return `${count} We take ${mostJobs} lines at a time, so ${more} more ${more === 1 ? 'is' : 'are'} left out.`
}

function quotedOf(quoted: number, all: number): string {
  if (all === 1) return quoted === 1 ? 'your job' : 'none of your jobs'
  if (quoted === 0) return `none of your ${all} jobs`
  return quoted === all ? `${all === 2 ? 'both' : `all ${all}`} of your jobs` : `${quoted} of your ${all} jobs`
}

/** The way on to lines that were left out: "Get ranges for the next 15 lines". */
export function restWords(more: number): string {
  const next = Math.min(more, mostJobs)
  return `Get ranges for the next ${next === 1 ? 'line' : `${next} lines`}`
}

/** How far quotes of a row's kind usually miss, in a few words; of none that it is not tested. */
export function errorWords({ answer }: JobQuoted): string {
  const error = typicalError(answer)
  return error === null ? 'not tested' : `usually within ${formatShare(error.usual)}`
}

/** The typical error of an answer; null where it is not tested. */
function typicalError(answer: JobQuoted['answer']): { readonly usual: number; readonly fourInFive: number } | null {
  return answer.kind === 'percentiles' ? valueOrNull(answer.typicalError) : null
}

interface JobsNames {
  readonly roles: readonly RoleFace[]
  readonly placeName: (id: string) => string
  readonly dataVersion: string
}

/** All lines as a table: what was sent, what it was read as, and its range. A line without one says why in `hidden`. */
export function jobsTable(rows: readonly JobRow[], { roles, placeName, dataVersion }: JobsNames): CsvTable {
  const quoted = (row: JobRow) => (row.kind === 'quoted' ? row : null)
  const range = (row: JobRow) => (row.kind === 'quoted' && row.draft.kind === 'known' ? row.draft.value : null)
  const error = (row: JobRow) => (row.kind === 'quoted' ? typicalError(row.answer) : null)
  return tableOf(rows, {
    title: (row) => (row.kind === 'quoted' ? row.job.text : row.text),
    role: (row) => roles.find(({ id }) => id === quoted(row)?.job.role)?.name ?? null,
    level: (row) => quoted(row)?.job.level ?? null,
    place: (row) => (row.kind === 'quoted' ? placeName(row.job.place) : null),
    assumed: (row) => (row.kind === 'quoted' ? assumedWords(row.job.assumed) || null : null),
    low_usd: (row) => range(row)?.lowUsd ?? null,
    high_usd: (row) => range(row)?.highUsd ?? null,
    usual_error: (row) => error(row)?.usual ?? null,
    four_in_five_error: (row) => error(row)?.fourInFive ?? null,
    grade: (row) => (row.kind === 'quoted' && row.answer.kind === 'percentiles' ? row.answer.grade.overall : null),
    n: (row) => (row.kind === 'quoted' && row.answer.kind === 'percentiles' ? row.answer.cell.n : null),
    address: (row) => (row.kind === 'quoted' ? quoteHref({ ...row.address, version: dataVersion }) : null),
    hidden: hiddenWords,
  })
}

/** Why a line has no range; null where it has one. */
export function hiddenWords(row: JobRow): string | null {
  if (row.kind === 'unread') return unreadWords(row)
  if (row.draft.kind === 'known') return null
  return row.answer.kind === 'unknown' ? whyNone(row.answer) : row.draft.why
}

/**
 * A table as text that a spreadsheet takes from a clipboard: tabs between cells, a line a row, and a leading ' before text that it
 * would take for a formula, quotes around it or not. Numbers stay as they are.
 */
export function tableText({ columns, rows }: CsvTable): string {
  const plain = (cell: CsvCell) => {
    if (typeof cell === 'number') return String(cell)
    const text = (cell ?? '').replace(/[\t\r\n]+/g, ' ')
    return startsFormula(text.replace(/^[\s"]+/, '')) ? `'${text}` : text
  }
  return [columns, ...rows].map((row) => row.map(plain).join('\t')).join('\n')
}
