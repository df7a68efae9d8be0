/** What a role pays nationwide at each level of the ladder: the range to post with how sure it is, or why there is none. */
import type { SeniorityLevel } from '@/data/schema/atoms'
import { quotedAt } from '@/lib/engine/beside/quoted'
import type { ReleaseIndex } from '@/lib/engine/release'
import { settingOf } from '@/lib/engine/setting'
import type { Grade } from '@/lib/evidence/confidence'
import { nounOf, postedSource } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { ladderLevels } from '@/lib/value/levels'
import type { PayRange } from '@/lib/value/pay-range'
import { formatPlural, formatUsdRange } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import { type Named, oneOf } from '@/lib/words/role-names'
import { whyNone } from './absences'
import { defaultQuote, quoteHref } from './address'
import { certaintyOf } from './words/certainty'

/** The quote of one level, as plain values. Amounts are US dollars a year. */
export interface LevelQuote {
  readonly level: SeniorityLevel
  readonly href: string
  /** The range to post; null where none is drafted. */
  readonly draft: PayRange | null
  /** The predicted median; null without a quote. */
  readonly medianUsd: number | null
  readonly grade: Grade | null
  /** How sure it is, in a sentence; or why there is no quote. */
  readonly doubt: string
  /** How many observations the role has at the level nationwide, in words; null where none are counted. */
  readonly sample: string | null
}

/** The quotes of a role at each level from posted ranges, in all the country, as of a day, YYYY-MM-DD; the lowest level first. */
export function levelQuotes(index: ReleaseIndex, role: string, asOf: string): LevelQuote[] {
  const noun = nounOf(postedSource)
  return ladderLevels.map((level) => {
    const address = { ...defaultQuote, role, level, place: country, basis: postedSource, asOf }
    const { answer, draft } = quotedAt(settingOf(index, address), address, defaultQuote)
    const at = { level, href: quoteHref(address), draft: draft.kind === 'known' ? rangeOf(draft.value) : null }
    if (answer.kind !== 'percentiles') {
      const doubt = answer.kind === 'unknown' ? whyNone(answer) : ''
      return { ...at, medianUsd: null, grade: null, doubt, sample: null }
    }
    const { nationalN, grade, percentiles } = answer
    const { head, short, lack } = certaintyOf(answer)
    return {
      ...at,
      medianUsd: percentiles.p50.value,
      grade: grade.overall,
      // The rest is said in the quote itself.
      doubt: `${head} ${short}.`,
      // Once: a low grade may be low for that very number.
      sample: nationalN === null || lack === 'thin-role' || lack === 'employer' ? null : formatPlural(nationalN, noun),
    }
  })
}

function rangeOf({ lowUsd, highUsd }: PayRange): PayRange {
  return { lowUsd, highUsd }
}

/** Whether a level’s range is sure enough to be shown as one to post. */
export function isPostable({ draft, grade }: Pick<LevelQuote, 'draft' | 'grade'>): boolean {
  return draft !== null && grade !== null && grade !== 'low'
}

/** From which range to which the surer levels run: "To post for an SRE, US: from $119–182k at mid-level to $178–251k at staff." */
export function levelsFinding(role: Named, quotes: readonly LevelQuote[]): string {
  const sure = quotes.filter(isPostable).flatMap(({ level, draft }) => (draft ? [{ level, draft }] : []))
  const [first, ...rest] = sure
  if (first === undefined) return 'No level has enough posted ranges for a range to post.'
  const said = ({ level, draft }: typeof first) => `${formatUsdRange(draft)} at ${nameTitleLevel(level)}`
  const last = rest.at(-1)
  return `To post for ${oneOf(role)}, US: ${last ? `from ${said(first)} to ${said(last)}` : said(first)}.`
}

/** The day of a release: "2026.11.30-2" → "2026-11-30". */
export function releaseDay(dataVersion: string): string {
  return dataVersion.slice(0, 10).replaceAll('.', '-')
}
