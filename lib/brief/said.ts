/** All that was said, as the query of an address, both ways: the answers, what was written into the brief, and the answer it was saved with. */
import { type ReadAnswers, readAnswers, writeAnswers } from '@/lib/decide/address'
import type { Answers } from '@/lib/decide/answers'
import { verdictOf } from '@/lib/decide/verdict'
import type { DecideGround } from '@/lib/decide/view'
import { changeSentence, readEarlier, writeEarlier } from './earlier'
import { type Edits, typedEdits } from './edits'
import { longestKept, packEdits, unpackEdits } from './packed'

/** The answers, what was written into the brief, and that as an address keeps it. */
export interface Said {
  readonly answers: Answers
  readonly edits: Edits
  readonly packed: string
}

/** What was read of an address, with what could not be used of it and what newer data changed, in sentences. */
export interface ReadSaid extends Said, Pick<ReadAnswers, 'slips' | 'ignored'> {
  readonly why: string | null
}

/** What the address has of a brief that is too long for it, and is kept in the browser. */
export const keptHere = 'here'

/** All that an address says, also as a form sends it. Never throws. */
export async function readSaid(sent: URLSearchParams, ground: DecideGround, dataVersion: string): Promise<ReadSaid> {
  const { edits: typed, rest } = typedEdits(sent)
  const brief = rest.get('brief') ?? ''
  const earlier = readEarlier(rest.get('was'), ground.roles)
  rest.delete('brief')
  rest.delete('was')
  const opened = brief === '' ? {} : await unpackEdits(brief)
  const edits = { ...opened, ...typed }
  const read = readAnswers(rest, ground)
  const changed = earlier && changeSentence(earlier, verdictOf(read.answers, ground), dataVersion, ground)
  const why =
    opened === null
      ? 'What was written into the brief could not be read: the address is cut short, or changed.'
      : changed
  return { ...read, edits, packed: await packEdits(edits), why }
}

/** The query of all that was said, without its "?"; empty for nothing. A brief too long for an address is named there alone. */
export function writeSaid({ answers, packed }: Said, ground: DecideGround, dataVersion: string): string {
  const brief = packed.length > longestKept ? keptHere : packed
  const said = [writeAnswers(answers, ground), brief === '' ? '' : `brief=${brief}`].filter((each) => each !== '')
  // With what it was answered, so that newer data can tell what it changed.
  return said.length === 0 ? '' : [...said, `was=${writeEarlier(dataVersion, verdictOf(answers, ground))}`].join('&')
}
