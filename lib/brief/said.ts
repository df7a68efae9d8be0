/** All that was said, as the query of an address, both ways: the answers, what was written into the brief, and the answer it was saved with. */
import { type ReadAnswers, readAnswers, writeAnswers } from '@/lib/decide/address'
import type { Answers } from '@/lib/decide/answers'
import { verdictOf } from '@/lib/decide/verdict'
import type { DecideGround } from '@/lib/decide/view'
import { changeSentence, readEarlier, writeEarlier } from './earlier'
import { type Edits, longestKept, packEdits, takeEdits } from './edits'

/** The answers, and what was written into the brief. */
export interface Said {
  readonly answers: Answers
  readonly edits: Edits
}

/** What was read of an address, with what could not be used of it and what newer data changed, in sentences. */
export interface ReadSaid extends Said, Pick<ReadAnswers, 'slips' | 'ignored'> {
  readonly why: string | null
}

/** What the address has of a brief that is too long for it, and is kept in the browser. */
export const keptHere = 'here'

/** All that an address says. Never throws. */
export function readSaid(sent: URLSearchParams, ground: DecideGround, dataVersion: string): ReadSaid {
  const { edits, rest, why } = takeEdits(sent)
  const earlier = readEarlier(rest.get('was'), ground.roles)
  rest.delete('was')
  const read = readAnswers(rest, ground)
  const changed = earlier && changeSentence(earlier, verdictOf(read.answers, ground), dataVersion, ground)
  return { ...read, edits, why: why ?? changed }
}

/** The query of all that was said, without its "?"; empty for nothing. A brief too long for an address is named there alone. */
export function writeSaid({ answers, edits }: Said, ground: DecideGround, dataVersion: string): string {
  const packed = packEdits(edits)
  const brief = packed.length > longestKept ? keptHere : packed
  const said = [writeAnswers(answers, ground), brief === '' ? '' : `brief=${brief}`].filter((each) => each !== '')
  // With what it was answered, so that newer data can tell what it changed.
  return said.length === 0 ? '' : [...said, `was=${writeEarlier(dataVersion, verdictOf(answers, ground))}`].join('&')
}
