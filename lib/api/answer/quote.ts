/** The API's answer of a quote: the figures of one basis with their derivation, and the other bases beside them. */
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { amountOf, plain } from '@/lib/api/value'
import type { NoQuote, Quote, QuoteAnswer } from '@/lib/engine/answer'
import type { QuoteAsk } from '@/lib/engine/ask'
import { disagreementOf, otherBases } from '@/lib/engine/disagreement'
import type { GradePart, QuoteGrade } from '@/lib/engine/grade'
import { quoteOf } from '@/lib/engine/make'
import type { ReleaseIndex } from '@/lib/engine/release'
import { groupName } from '@/lib/engine/steps'
import { paySource, type SourceId } from '@/lib/source/registry'
import { type Unknown, unknown } from '@/lib/value/absence'
import { derivationAnswer, sourcesOf } from './derivation'
import type { QuoteFields } from './quote-fields'

/** The answer of a quote; a refusal when its place is not known to the release. */
export function quoteReply(facts: ReleaseIndex, asked: QuoteAsk): QuoteFields | Refused {
  const place = facts.placesById.get(asked.place)
  if (place === undefined) {
    const detail = `${quoted(asked.place)} is no place of the release ${facts.dataVersion}; /api/v1/data/places.csv lists them.`
    return refused('unknown-place', detail, 'place')
  }
  const ask = { ...asked, place: place.id }
  return quoteFields(facts.dataVersion, quoteOf(facts, ask), otherBases(facts, ask))
}

/** A quote and the same ask on the other bases, as the API writes them: amounts to the cent, the derivation unrounded. */
export function quoteFields(dataVersion: string, answer: QuoteAnswer, others: readonly QuoteAnswer[]): QuoteFields {
  const { role, level, place, basis, date, growth } = answer.ask
  return {
    dataVersion,
    kind: answer.kind,
    role,
    level,
    place,
    basis,
    asOf: date,
    ...(growth !== null && { growth: percentOf(growth) }),
    measures: measuresOf(basis),
    ...figuresOf(answer),
    otherBases: others.map(otherBasis),
    disagreement: disagreementBetween([answer, ...others]),
    sources: answerSources(answer),
  }
}

function disagreementBetween(answers: readonly QuoteAnswer[]): QuoteFields['disagreement'] {
  const found = disagreementOf(answers)
  if (found.kind === 'unknown') return found
  const { share, bases, least, most } = found.value
  return { share, bases, least, most }
}

type Figures = Omit<
  QuoteFields,
  | 'dataVersion'
  | 'kind'
  | 'role'
  | 'level'
  | 'place'
  | 'basis'
  | 'asOf'
  | 'growth'
  | 'measures'
  | 'otherBases'
  | 'disagreement'
  | 'sources'
>

function figuresOf(answer: QuoteAnswer): Figures {
  switch (answer.kind) {
    case 'percentiles':
      return {
        referenceMonth: answer.referenceMonth,
        percentiles: amounts(answer),
        grade: gradeOf(answer.grade),
        cell: { n: plain(answer.cell.n), employers: plain(answer.cell.employers) },
        leanedOn: leanedOn(answer),
        notes: [...answer.notes],
        derivation: derivationAnswer(answer.derivation),
      }
    case 'band': {
      const { lowUsd, highUsd, levels, place } = answer
      const band = { lowUsd, highUsd, levels: levels as NonNullable<QuoteFields['band']>['levels'], place }
      return { ...without(bandOnly), band }
    }
    case 'unknown': {
      const { reason, why } = answer
      const nearest = nearestOf(answer)
      return {
        reason,
        why,
        ...(nearest && { nearest }),
        ...without({ kind: 'unknown', reason, why, ...(nearest && { nearest }) }),
      }
    }
  }
}

const bandOnly = unknown('not-defined', 'A guide states a low and a high, and no distribution between them.')

/** What an answer without percentiles says in their place, and in place of all that is said of them. */
function without(figure: Unknown & { readonly nearest?: QuoteFields['nearest'] }): Figures {
  const { reason, why } = figure
  const absent: Unknown = { kind: 'unknown', reason, why }
  return {
    referenceMonth: absent,
    percentiles: { p10: figure, p25: figure, p50: figure, p75: figure, p90: figure },
    grade: absent,
    cell: { n: absent, employers: absent },
    leanedOn: [],
    notes: [],
    derivation: absent,
  }
}

function amounts({ percentiles: { p10, p25, p50, p75, p90 } }: Quote): QuoteFields['percentiles'] {
  return { p10: amountOf(p10), p25: amountOf(p25), p50: amountOf(p50), p75: amountOf(p75), p90: amountOf(p90) }
}

function gradeOf({ overall, parts, ageMonths, isLowered }: QuoteGrade): Exclude<QuoteFields['grade'], Unknown> {
  const part = (about: GradePart['about']) => {
    const { grade, why } = parts.find((each) => each.about === about) as GradePart
    return { grade, why }
  }
  return {
    overall,
    n: part('n'),
    spread: part('spread'),
    match: part('match'),
    modelled: part('modelled'),
    ageMonths,
    isLowered,
  }
}

const noEmployers = unknown('not-stated', 'The source names no employers.')

function leanedOn({ effects, ask: { basis } }: Quote): QuoteFields['leanedOn'] {
  if (basis === 'occupation' || basis === 'guide') return []
  return effects.map(({ group, n, employers }) => ({
    group,
    name: groupName(basis, group),
    n,
    employers: employers ?? (n === 0 && basis === 'filings' ? 0 : noEmployers),
  }))
}

function nearestOf({ nearest }: NoQuote): QuoteFields['nearest'] | null {
  if (nearest === null) return null
  const { level, place, basis, date } = nearest
  return { ...(level && { level }), ...(place && { place }), ...(basis && { basis }), ...(date && { asOf: date }) }
}

function otherBasis(answer: QuoteAnswer): QuoteFields['otherBases'][number] {
  const { basis } = answer.ask
  const sources = answerSources(answer)
  if (answer.kind === 'percentiles') {
    const { p25, p50, p75 } = answer.percentiles
    return { basis, p25: amountOf(p25), p50: amountOf(p50), p75: amountOf(p75), sources }
  }
  if (answer.kind === 'band') {
    const { lowUsd, highUsd } = answer
    return { basis, p25: bandOnly, p50: bandOnly, p75: bandOnly, band: { lowUsd, highUsd }, sources }
  }
  const absent = unknown(answer.reason, answer.why)
  return { basis, p25: absent, p50: absent, p75: absent, sources }
}

function answerSources(answer: QuoteAnswer): string[] {
  if (answer.kind === 'percentiles') return sourcesOf(answer.derivation)
  return answer.kind === 'band' ? [answer.source] : []
}

function measuresOf(basis: SourceId): string {
  return basis === 'guide' ? guideScope : paySource(basis).scope
}

const guideScope = 'A guide’s band: a low and a high, no distribution, of the levels and the place that it names.'

/** A share as per cent to two decimals, as a request writes it. */
function percentOf(rate: number): number {
  return Math.round(rate * 1e4) / 100
}
