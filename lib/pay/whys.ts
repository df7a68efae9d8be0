/** Why a band has its middle and its spread, and why bands share the pay that they share. */
import type { LadderStep } from '@/data/schema/vocabulary'
import { figureHref } from '@/lib/site/urls'
import { knownOrigins, sourceIds } from '@/lib/source/provenance'
import type { PayRange } from '@/lib/value/pay-range'
import { capitalize, formatCount, formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'
import { jobOf, nameAll, possessive } from '@/lib/words/role-names'
import { derive, type StepPlan } from '@/lib/working/derivation'
import { type Why, whyKey } from '@/lib/working/why'
import { adjacentOverlap, bandCoverage, midpoint, sharedRange, spread } from './bands'
import { type ComparedBand, describeScope } from './scope'

/** Why a role's band has this midpoint and this spread. */
export function bandWhy({ role, band }: ComparedBand, steps: readonly LadderStep[]): Why {
  const common = behind({ role, band })
  const step = { inputs: { high: band.highUsd, low: band.lowUsd }, inputUnit: 'usd', sources: common.sources } as const
  const working = (name: string, label: string, formula: string, unit: 'usd' | 'share') =>
    derive([{ ...step, name, label, formula, unit }])
  return {
    key: `${whyKey('band', role)}.${band.levels.join('-')}.${band.place.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    question: `How wide is ${formatUsdRange(band)}, and where is its middle?`,
    answer: `Midpoint ${formatUsd(midpoint(band))}, spread ${formatShare(spread(band))}`,
    derivations: [
      { label: 'Midpoint', derivation: working('midpoint', 'half of low and high', '(low + high) ÷ 2', 'usd') },
      { label: 'Spread', derivation: working('spread', 'width ÷ low', '(high − low) ÷ low', 'share') },
    ],
    means: `${formatUsdRange(band)}, ${describeScope(band, steps)}.`,
    inputs: 'One band: a low and a high. A midpoint is the middle of the two ends, not a median.',
    ...common,
    weakSpot: `The source names two ends and nothing between them${band.asOf === null ? ', and no date' : ''}.`,
  }
}

/** Why that part of one role's band is also the other's, with the other two denominators and the uniform assumption beside it. */
export function bandCoverageWhy(of: ComparedBand, by: ComparedBand, steps: readonly LadderStep[]): Why {
  const shared = sharedRange([of.band, by.band])
  const answer = formatShare(bandCoverage(of.band, by.band))
  return {
    key: whyKey('overlap', of.role, by.role),
    question: `Why ${answer}?`,
    answer,
    derivations: bandDerivations(of, by, shared),
    means: shared
      ? `Of ${possessive(of.role)} ${formatUsdRange(of.band)}, the part ${formatUsdRange(shared)} is also ${possessive(by.role)}.`
      : `${capitalize(possessive(of.role))} ${formatUsdRange(of.band)} and ${possessive(by.role)} ${formatUsdRange(by.band)} share no range of pay.`,
    inputs: `Two bands: ${describeScope(of.band, steps)}. No source says how pay is spread inside either: the even spread of the last step is an assumption.`,
    ...behind(of, by),
    weakSpot,
  }
}

/** Why that part of one role's band is what all the bands share; null when they share no pay. */
export function sharedPayWhy(of: ComparedBand, all: readonly ComparedBand[], steps: readonly LadderStep[]): Why | null {
  const shared = sharedRange(all.map(({ band }) => band))
  if (shared === null) return null
  const common = behind(...all)
  const money = { unit: 'usd', inputUnit: 'usd', sources: common.sources } as const
  const ends = (end: keyof PayRange) => Object.fromEntries(all.map(({ role, band }) => [role.mark.code, band[end]]))
  const codes = all.map(({ role }) => role.mark.code).join(', ')
  const derivation = derive([
    { ...money, name: 'sharedLow', label: 'the highest low', formula: `max(${codes})`, inputs: ends('lowUsd') },
    { ...money, name: 'sharedHigh', label: 'the lowest high', formula: `min(${codes})`, inputs: ends('highUsd') },
    {
      ...money,
      ...coverageWorking(of.band, shared),
      inputs: { high: of.band.highUsd, low: of.band.lowUsd },
      name: 'share',
      unit: 'share',
    },
  ])
  const answer = formatShare(derivation.result)
  return {
    key: whyKey('shared', of.role, ...all.filter((each) => each !== of).map(({ role }) => role)),
    question: `Why ${answer}?`,
    answer,
    derivations: [{ label: `Share of ${possessive(of.role)} band`, derivation }],
    means: `Of ${possessive(of.role)} ${formatUsdRange(of.band)}, the part ${formatUsdRange(shared)} is inside ${nameAll(all.length)} bands.`,
    inputs: `${capitalize(formatCount(all.length))} bands: ${describeScope(of.band, steps)}.`,
    ...common,
    weakSpot,
  }
}

const weakSpot = 'A band has two ends and no shape: how many people are paid where inside it is not stated.'

/** What stands behind every figure made of some bands. */
function behind(...bands: readonly ComparedBand[]): Pick<Why, 'sources' | 'method' | 'rows'> {
  const roleIds = bands.map(({ role }) => role.id)
  return {
    sources: sourceIds(knownOrigins(bands.map(({ band }) => band))),
    method: 'bands',
    rows: figureHref('pay', roleIds, 'csv'),
  }
}

function bandDerivations(of: ComparedBand, by: ComparedBand, shared: PayRange | null): Why['derivations'] {
  const named: [label: string, Working][] = [
    [`Share of ${possessive(of.role)} band`, shared ? coverageWorking(of.band, shared) : apart],
    ['Share of both bands together (Jaccard)', shared ? jaccardWorking(of.band, by.band, shared) : apart],
  ]
  if (shared && adjacentOverlap(of.band, by.band).kind === 'known')
    named.push(['As adjacent bands, lower and higher by midpoint', adjacentWorking(of.band, by.band)])
  named.push([
    `Chance that one ${jobOf(of.role)} out-earns one ${jobOf(by.role)}, if pay were spread evenly inside each band`,
    outEarnWorking(of.band, by.band),
  ])
  const common = { name: 'share', unit: 'share', inputUnit: 'usd', sources: behind(of, by).sources } as const
  return named.map(([label, working]) => ({ label, derivation: derive([{ ...common, ...working }]) }))
}

type Working = Pick<StepPlan, 'label' | 'formula' | 'inputs'>

const endsOf = (a: PayRange, b: PayRange) => ({ highA: a.highUsd, highB: b.highUsd, lowA: a.lowUsd, lowB: b.lowUsd })

const apart: Working = { label: 'the bands share no range', formula: '0', inputs: {} }

function coverageWorking(of: PayRange, shared: PayRange): Working {
  return {
    label: 'shared width ÷ band width',
    formula: '(sharedHigh − sharedLow) ÷ (high − low)',
    inputs: { sharedHigh: shared.highUsd, sharedLow: shared.lowUsd, high: of.highUsd, low: of.lowUsd },
  }
}

function jaccardWorking(a: PayRange, b: PayRange, shared: PayRange): Working {
  return {
    label: 'shared width ÷ width from the lowest low to the highest high',
    formula: '(sharedHigh − sharedLow) ÷ (max(highA, highB) − min(lowA, lowB))',
    inputs: { sharedHigh: shared.highUsd, sharedLow: shared.lowUsd, ...endsOf(a, b) },
  }
}

/** The part of the rectangle of both bands in which the first pays more: four corners, each half a square. */
function outEarnWorking(a: PayRange, b: PayRange): Working {
  const corner = (x: string, y: string) => `max(0, ${x} − ${y}) × max(0, ${x} − ${y})`
  return {
    label: 'where the one pays more ÷ all',
    formula: `(${corner('highA', 'lowB')} − ${corner('lowA', 'lowB')} − ${corner('highA', 'highB')} + ${corner('lowA', 'highB')}) ÷ (2 × (highA − lowA) × (highB − lowB))`,
    inputs: endsOf(a, b),
  }
}

function adjacentWorking(a: PayRange, b: PayRange): Working {
  const [lower, higher] = midpoint(a) <= midpoint(b) ? [a, b] : [b, a]
  return {
    label: 'from the higher’s low to the lower’s high ÷ width of the higher',
    formula: '(highOfLower − lowOfHigher) ÷ (highOfHigher − lowOfHigher)',
    inputs: { highOfLower: lower.highUsd, lowOfHigher: higher.lowUsd, highOfHigher: higher.highUsd },
  }
}
