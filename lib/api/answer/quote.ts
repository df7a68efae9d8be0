/** The API's answer of a quote: the figures of one basis with their derivation, and the other bases beside them. */
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { amountOf, plain } from '@/lib/api/value'
import { type NoQuote, type Quote, type QuoteAnswer, quoteSources } from '@/lib/engine/answer'
import type { QuoteAsk } from '@/lib/engine/ask'
import { disagreementOf } from '@/lib/engine/disagreement'
import type { GradePart } from '@/lib/engine/grade'
import { quotesByBasis } from '@/lib/engine/make'
import { groupName } from '@/lib/engine/model'
import type { ReleaseIndex } from '@/lib/engine/release'
import { settingOf } from '@/lib/engine/setting'
import { noEmployers } from '@/lib/evidence/absences'
import { absenceOf, countsOf } from '@/lib/quote/absences'
import { disagreementAnswer } from '@/lib/quote/disagreement'
import { gradeSentence, noteSentences } from '@/lib/quote/notes'
import { writePercent } from '@/lib/quote/readings'
import { minimumOf } from '@/lib/quote/sample'
import { paySource, type SourceId } from '@/lib/source/registry'
import { type Unknown, unknown } from '@/lib/value/absence'
import { eachPercentile } from '@/lib/value/percentiles'
import type { Derivation } from '@/lib/working/derivation'
import type { QuoteReply } from './quote-fields'

/** The answer of a quote; a refusal when its place is not known to the release. */
export function quoteReply(index: ReleaseIndex, asked: QuoteAsk): QuoteReply | Refused {
  const setting = settingOf(index, asked)
  if (setting.place === null) {
    const detail = `${quoted(asked.place)} is no place of the release ${index.dataVersion}; /api/v1/data/places.csv lists them.`
    return refused('unknown-place', detail, 'place')
  }
  const byBasis = quotesByBasis(setting, { ...asked, place: setting.place.id })
  const answer = byBasis.find(({ ask }) => ask.basis === asked.basis) as QuoteAnswer
  const others = byBasis.filter((each) => each !== answer)
  return replyOf(index.dataVersion, answer, others)
}

/** A quote and the same ask on the other bases, as the API writes them: amounts to the cent, the derivation unrounded. */
export function replyOf(dataVersion: string, answer: QuoteAnswer, others: readonly QuoteAnswer[]): QuoteReply {
  return {
    ...askedOf(dataVersion, answer),
    ...figuresOf(answer),
    otherBases: others.map(otherBasis),
    disagreement: disagreementBetween([answer, ...others]),
    sources: quoteSources(answer),
  }
}

function askedOf(dataVersion: string, { kind, ask }: QuoteAnswer) {
  const { role, level, place, basis, asOf, growth } = ask
  const given = growth !== null && { growth: Number(writePercent(growth)) }
  return { dataVersion, kind, role, level, place, basis, asOf, ...given, measures: measuresOf(basis) }
}

function disagreementBetween(answers: readonly QuoteAnswer[]): QuoteReply['disagreement'] {
  const found = disagreementAnswer(disagreementOf(answers))
  if (found.kind === 'unknown') return found
  const { share, bases, least, most } = found.value
  return { share, bases, least, most }
}

type Figures = Omit<QuoteReply, keyof ReturnType<typeof askedOf> | 'otherBases' | 'disagreement' | 'sources'>

function figuresOf(answer: QuoteAnswer): Figures {
  switch (answer.kind) {
    case 'percentiles': {
      const { n, employers } = countsOf(answer)
      return {
        referenceMonth: answer.referenceMonth,
        percentiles: eachPercentile((name) => amountOf(answer.percentiles[name])),
        grade: gradeOf(answer),
        cell: { n: plain(n), employers: plain(employers) },
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
    grade: absent,
    cell: { n: absent, employers: absent },
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

function gradeOf(quote: Quote): Exclude<QuoteReply['grade'], Unknown> {
  const { overall, parts, graded, isLowered } = quote.grade
  const part = (about: GradePart['about']) => {
    const found = parts.find((each) => each.about === about) as GradePart
    return { grade: found.grade, why: gradeSentence(found, quote) }
  }
  const [n, spread, match, modelled] = [part('n'), part('spread'), part('match'), part('modelled')]
  return { overall, n, spread, match, modelled, ageMonths: graded.ageMonths, isLowered }
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

function otherBasis(answer: QuoteAnswer): QuoteReply['otherBases'][number] {
  const { basis } = answer.ask
  const sources = quoteSources(answer)
  if (answer.kind === 'percentiles') {
    const { p25, p50, p75 } = answer.percentiles
    return { basis, p25: amountOf(p25), p50: amountOf(p50), p75: amountOf(p75), ...minimumAnswer(answer), sources }
  }
  if (answer.kind === 'band') {
    const { lowUsd, highUsd } = answer
    return { basis, p25: bandOnly, p50: bandOnly, p75: bandOnly, band: { lowUsd, highUsd }, sources }
  }
  const absent = absenceOf(answer)
  return { basis, p25: absent, p50: absent, p75: absent, sources }
}

function measuresOf(basis: SourceId): string {
  const { kept, scope } = paySource(basis)
  return kept === 'bands' ? bandScope : scope
}

const bandScope = 'A guide’s band: a low and a high, no distribution, of the levels and the place that it names.'
