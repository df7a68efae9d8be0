/** The API's answer of a quote: the figures of one basis with their derivation, and the other bases beside them. */
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { amountOf, plain } from '@/lib/api/value'
import { type NoQuote, type Quote, type QuoteAnswer, quoteSources } from '@/lib/engine/answer'
import type { QuoteAsk } from '@/lib/engine/ask'
import type { OtherBasis } from '@/lib/engine/beside/direction'
import { type Quoted, quotedAt } from '@/lib/engine/beside/quoted'
import type { StatedBeside } from '@/lib/engine/beside/stated'
import { groupName } from '@/lib/engine/model'
import type { PayPolicy } from '@/lib/engine/policy'
import type { ReleaseIndex } from '@/lib/engine/release'
import { settingOf } from '@/lib/engine/setting'
import { noEmployers } from '@/lib/evidence/absences'
import { absenceOf, countsOf, largestShareOf } from '@/lib/quote/absences'
import { noteSentences } from '@/lib/quote/notes'
import { writePercent } from '@/lib/quote/readings'
import { minimumOf } from '@/lib/quote/sample'
import { capSentence } from '@/lib/quote/words/certainty'
import { directionSentence } from '@/lib/quote/words/direction'
import { paySource, type SourceId } from '@/lib/source/registry'
import { known, type Unknown, unknown } from '@/lib/value/absence'
import { eachPercentile } from '@/lib/value/percentiles'
import { roundTo } from '@/lib/words/csv'
import type { Derivation } from '@/lib/working/derivation'
import type { QuoteReply } from './quote-fields'

/** The answer of a quote under a pay policy; a refusal when its place is not known to the release. */
export function quoteReply(index: ReleaseIndex, asked: QuoteAsk, policy: PayPolicy): QuoteReply | Refused {
  const setting = settingOf(index, asked)
  if (setting.place === null) {
    const detail = `${quoted(asked.place)} is no place of the release ${index.dataVersion}; /api/v1/data/places.csv lists them.`
    return refused('unknown-place', detail, 'place')
  }
  return replyOf(index.dataVersion, quotedAt(setting, { ...asked, place: setting.place.id }, { policy, post: null }))
}

/** A quote and what stands beside it, as the API writes them: amounts to the cent, the derivation unrounded. */
export function replyOf(dataVersion: string, made: Quoted): QuoteReply {
  const { answer, others, stated } = made
  return {
    ...askedOf(dataVersion, answer),
    ...figuresOf(answer),
    draft: draftAnswer(made),
    otherBases: [...others.map(otherBasis), ...(stated ? [statedAnswer(stated)] : [])],
    direction: directionSentence(made),
    sources: quoteSources(answer),
  }
}

function askedOf(dataVersion: string, { kind, ask }: QuoteAnswer) {
  const { role, level, place, basis, asOf, growth } = ask
  const given = growth !== null && { growth: Number(writePercent(growth)) }
  return { dataVersion, kind, role, level, place, basis, asOf, ...given, measures: measuresOf(basis) }
}

function draftAnswer({ draft }: Quoted): QuoteReply['draft'] {
  if (draft.kind === 'unknown') return draft
  const { lowUsd, highUsd, policy, width, targetUsd } = draft.value
  return { lowUsd, highUsd, policy, width, targetUsd: roundTo(targetUsd, 2) }
}

type Figures = Omit<QuoteReply, keyof ReturnType<typeof askedOf> | 'draft' | 'otherBases' | 'direction' | 'sources'>

function figuresOf(answer: QuoteAnswer): Figures {
  switch (answer.kind) {
    case 'percentiles': {
      const { n, employers } = countsOf(answer)
      return {
        referenceMonth: answer.referenceMonth,
        percentiles: eachPercentile((name) => amountOf(answer.percentiles[name])),
        typicalError: errorOf(answer),
        grade: gradeOf(answer),
        cell: { n: plain(n), employers: plain(employers), largestShare: plain(largestShareOf(answer)) },
        leanedOn: leanedOn(answer),
        ...minimumAnswer(answer),
        notes: noteSentences(answer),
        derivation: derivationAnswer(answer.derivation),
      }
    }
    case 'band': {
      const { lowUsd, highUsd, levels, place } = answer
      const band = { lowUsd, highUsd, levels: levels as NonNullable<QuoteReply['band']>['levels'], place }
      return { ...without(bandOnly, {}), band }
    }
    case 'unknown': {
      const absent = absenceOf(answer)
      const { kind: _, ...absence } = absent
      const instead = nearestOf(answer)
      return { ...absence, ...instead, ...without(absent, instead) }
    }
  }
}

function minimumAnswer(quote: Quote): Pick<QuoteReply, 'atMinimum'> {
  const beside = minimumOf(quote)
  if (beside?.share.kind !== 'known') return {}
  const { level, place, share, p50 } = beside
  return { atMinimum: { level, place, share: share.value, p50: amountOf(p50) } }
}

const bandOnly = unknown('not-defined', 'A guide states a low and a high, and no distribution between them.')

/** What an answer without percentiles says in their place, and in place of all that is said of them. */
function without(absent: Unknown, instead: Instead): Figures {
  return {
    referenceMonth: absent,
    percentiles: eachPercentile(() => ({ ...absent, ...instead })),
    typicalError: absent,
    grade: absent,
    cell: { n: absent, employers: absent, largestShare: absent },
    leanedOn: [],
    notes: [],
    derivation: absent,
  }
}

/** Unrounded, so that replaying the formulas gives the results to the last digit. */
function derivationAnswer({ steps, result }: Derivation): Exclude<QuoteReply['derivation'], Unknown> {
  return {
    steps: steps.map(({ name, label, formula, inputs, result, unit, sources }) => ({
      name,
      label,
      formula,
      // Frozen facts and lists of our own: written out, never changed.
      inputs: inputs as Record<string, number | number[]>,
      result,
      unit,
      sources: sources as string[],
    })),
    result,
  }
}

function errorOf({ typicalError }: Quote): QuoteReply['typicalError'] {
  return typicalError.kind === 'known' ? typicalError.value : typicalError
}

function gradeOf(quote: Quote): QuoteReply['grade'] {
  const { overall, caps } = quote.grade
  return { overall, caps: caps.map((cap) => ({ code: cap.code, most: cap.most, why: capSentence(cap, quote) })) }
}

function leanedOn({ effects, ask: { basis } }: Quote): QuoteReply['leanedOn'] {
  const { namesEmployers } = paySource(basis).abilities
  return effects.map(({ group, n, employers }) => ({
    group,
    name: groupName(basis, group),
    n,
    employers: employers ?? (n === 0 && namesEmployers ? 0 : noEmployers),
  }))
}

type Instead = Pick<QuoteReply, 'nearest'>

function nearestOf({ nearest }: NoQuote): Instead {
  if (nearest === null) return {}
  const { level, place, basis, asOf } = nearest
  return {
    nearest: { ...(level && { level }), ...(place && { place }), ...(basis && { basis }), ...(asOf && { asOf }) },
  }
}

function otherBasis({ answer, ratio }: OtherBasis): QuoteReply['otherBases'][number] {
  const { basis } = answer.ask
  const held = { basis, ratio: plain(ratio), sources: quoteSources(answer) }
  if (answer.kind === 'percentiles') {
    const { p25, p50, p75 } = answer.percentiles
    return { ...held, p25: amountOf(p25), p50: amountOf(p50), p75: amountOf(p75), ...minimumAnswer(answer) }
  }
  if (answer.kind === 'band') {
    const { lowUsd, highUsd } = answer
    return { ...held, p25: bandOnly, p50: bandOnly, p75: bandOnly, band: { lowUsd, highUsd } }
  }
  const absent = absenceOf(answer)
  return { ...held, p25: absent, p50: absent, p75: absent }
}

const hiddenStated = unknown('small-sample', 'Too few people for this figure.')

function statedAnswer({ basis, ratio, percentiles }: StatedBeside): QuoteReply['otherBases'][number] {
  const amount = (usd: number | null) => amountOf(usd === null ? hiddenStated : known(usd))
  const { p25, p50, p75 } = percentiles
  return { basis, ratio, p25: amount(p25), p50: amount(p50), p75: amount(p75), sources: [...paySource(basis).sources] }
}

function measuresOf(basis: SourceId): string {
  const { kept, scope } = paySource(basis)
  return kept === 'bands' ? bandScope : scope
}

const bandScope = 'A guide’s band: a low and a high, no distribution, of the levels and the place that it names.'
