/** A brief as Markdown, plain text and JSON. */
import type { Answers } from '@/lib/decide/answers'
import type { Book } from './book'
import type { Edits } from './edits'
import { partsOf } from './lines'
import type { Brief } from './whole'

/** The forms that a brief is given in, by the ending of its file. */
export const briefFormats = ['md', 'txt', 'json'] as const
export type BriefFormat = (typeof briefFormats)[number]

/** What a file of a brief says beside it. */
export interface BriefFileGround {
  readonly book: Book
  readonly answers: Answers
  readonly edits: Edits
  /** The query that opens it again. */
  readonly query: string
  readonly dataVersion: string
}

/** The text of a brief’s file. */
export function briefFile(format: BriefFormat, brief: Brief, ground: BriefFileGround): string {
  switch (format) {
    case 'md':
      return markdownOf(brief, ground)
    case 'txt':
      return textOf(brief, ground)
    case 'json':
      return jsonOf(brief, ground)
  }
}

/** The name of a brief’s file, without its ending. */
export function briefFileName({ role }: Brief): string {
  return `rolescope-${role === null ? 'plan' : `brief-${role.page.id}`}`
}

/** Marks of Markdown in a text are put as they are read. */
function plain(text: string): string {
  return text.replace(/([\\`*_[\]<>#|])/g, '\\$1')
}

function markdownOf(brief: Brief, { book, dataVersion }: BriefFileGround): string {
  const parts = partsOf(brief, book).map(
    ({ label, lines, isList }) =>
      `## ${plain(label)}\n\n${lines.map((line) => `${isList ? '- ' : ''}${plain(line)}`).join(isList ? '\n' : '\n\n')}\n`,
  )
  return [
    `# ${plain(brief.title.text)}\n`,
    `From these answers: ${plain(brief.from)}\n`,
    ...parts,
    `${closing(dataVersion)}\n`,
  ].join('\n')
}

function textOf(brief: Brief, { book, dataVersion }: BriefFileGround): string {
  const parts = partsOf(brief, book).map(
    ({ label, lines, isList }) =>
      `${label.toUpperCase()}\n${lines.map((line) => `${isList ? '- ' : ''}${line}`).join('\n')}\n`,
  )
  return [`${brief.title.text}\n`, `From these answers: ${brief.from}\n`, ...parts, `${closing(dataVersion)}\n`].join(
    '\n',
  )
}

function closing(dataVersion: string): string {
  return `Rolescope, data of ${dataVersion}. Questions, reasons and readiness are editorial unless a source is named.`
}

function jsonOf(brief: Brief, { book, answers, edits, query, dataVersion }: BriefFileGround): string {
  const parts = partsOf(brief, book).map(({ id, label, lines }) => ({ id, label, lines }))
  const whole = {
    kind: 'rolescope-brief',
    version: 1,
    dataVersion,
    title: brief.title.text,
    parts,
    answers,
    edits,
    query,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** The query of a brief’s JSON file, to open it again; null where the text is none. */
export function queryOfFile(text: string): string | null {
  try {
    const file: unknown = JSON.parse(text)
    if (typeof file !== 'object' || file === null || !('query' in file) || !('kind' in file)) return null
    return file.kind === 'rolescope-brief' && typeof file.query === 'string' ? file.query : null
  } catch {
    return null
  }
}
