/** What an address says of the answer that it was saved with, so that one opened under newer data tells what changed. */
import type { DecideWords } from '@/lib/decide/names'
import { nameAnswer } from '@/lib/decide/names'
import type { Verdict, VerdictKind } from '@/lib/decide/outcome'

/** An answer, and the version of the data that it was given by. */
export interface Earlier {
  readonly version: string
  readonly kind: VerdictKind
  readonly roles: readonly string[]
}

const kinds: readonly VerdictKind[] = ['fix-first', 'nobody', 'contractor', 'team', 'open']

/** "2026.12.01~open~site-reliability-engineer": an answer as an address keeps it. */
export function writeEarlier(version: string, { kind, roles }: Pick<Verdict, 'kind' | 'roles'>): string {
  return [version, kind, ...roles].join('~')
}

/** The answer that an address was saved with; null where it says none, or none of ours. */
export function readEarlier(text: string | null, known: DecideWords['roles']): Earlier | null {
  const [version = '', said, ...roles] = (text ?? '').split('~')
  const kind = kinds.find((each) => each === said)
  const isKnown = roles.every((role) => known.some(({ id }) => id === role))
  return kind === undefined || !isKnown || !/^[\d.-]{4,20}$/.test(version) ? null : { version, kind, roles }
}

/** What newer data changed of an answer, in a sentence; null where it is the same data. */
export function changeSentence(earlier: Earlier, now: Verdict, version: string, words: DecideWords): string | null {
  if (earlier.version === version) return null
  const isSame = earlier.kind === now.kind && earlier.roles.join() === now.roles.join()
  if (isSame) return `Saved with the data of ${earlier.version}; with that of ${version} the answer is the same.`
  const needsRole = earlier.kind === 'team' || earlier.kind === 'contractor' || earlier.kind === 'open'
  if (needsRole && earlier.roles.length === 0) return null
  return `With the data of ${earlier.version} the answer was: ${nameAnswer(earlier, words)}. With that of ${version} it is: ${nameAnswer(now, words)}.`
}
