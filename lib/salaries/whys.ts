/** Why the explorer's figures are what they are: who out-earns whom, and where an offer stands. */
import { type Cells, countIn, countWhere } from '@/lib/evidence/cells'
import { aheadIn, duelSpread, duels, leadingFirst, type OutEarns } from '@/lib/evidence/out-earns'
import { formatChance } from '@/lib/pay/pair-sentences'
import { paySource } from '@/lib/source/registry'
import { reach95, type ShareEstimate } from '@/lib/value/interval'
import { formatNumber, formatShare, formatShareInterval, formatUsd } from '@/lib/words/format'
import { jobOf, nameJobs, oneOf } from '@/lib/words/role-names'
import { derive, type StepPlan } from '@/lib/working/derivation'
import type { Why } from '@/lib/working/why'
import { countsHref } from './address'
import type { RolePay, SalariesView } from './view'

/** The working of one pair, told as its finding is, the one ahead first; null where the pair's chance is not shown or was not counted from observations. */
export function outEarnsWhy({ pays, address }: SalariesView, pair: OutEarns): Why | null {
  const { a, b, chance } = leadingFirst(pair)
  const [ofA, ofB] = [a, b].map(({ id }) => pays.find(({ role }) => role.id === id)?.found)
  if (chance.kind === 'unknown' || !ofA?.cells || !ofB?.cells) return null
  const { sources, population, oneYear } = paySource(address.source)
  const open = oneYear === null ? 'Levels, places and years' : 'Levels and places'
  const counted = { inputUnit: 'count', sources } as const
  const answer = formatChance(chance.value)
  return {
    // Links to it hold whoever is ahead.
    key: `why=out-earns.${pair.a.mark.code.toLowerCase()}.${pair.b.mark.code.toLowerCase()}`,
    question: `How often does ${oneOf(a)} out-earn ${oneOf(b)}?`,
    answer,
    derivations: duelWorkings({ a, b }, [ofA.cells, ofB.cells], counted),
    means: `Draw one of each at random from the same source: the first is paid more in ${formatShare(chance.value.at)} of the draws, half of the ties counted. 50% would mean that neither is ahead. ${reading(chance.value)}`,
    inputs: `${formatNumber(ofA.n)} and ${formatNumber(ofB.n)} distinct observations, wages at three significant digits.`,
    sources,
    weakSpot: `It says who is ahead, not by how much. The pay is that of ${population}. ${open} differ between the two unless you choose them.`,
    method: 'out-earns',
    rows: countsHref(address),
  }
}

function reading(chance: ShareEstimate): string {
  const { low, high } = chance
  const range = formatShareInterval({ min: low, max: high })
  return aheadIn(chance) === null
    ? `Samples like these leave ${range} open, so no difference is clear.`
    : `Samples like these leave ${range} open.`
}

/** The pairs won and tied; and of the interval its half width, unless one side wins every pair and leaves no spread. */
function duelWorkings(
  { a, b }: Pick<OutEarns, 'a' | 'b'>,
  [ofA, ofB]: readonly [Cells, Cells],
  counted: Pick<StepPlan, 'inputUnit' | 'sources'>,
): Why['derivations'] {
  const { won, ties } = duels(ofA, ofB)
  const { nA, nB, varianceA, varianceB } = duelSpread(ofA, ofB)
  const pairs = { name: 'pairs', label: 'pairs', formula: 'a × b', inputs: { a: nA, b: nB }, unit: 'count' } as const
  const chance = {
    name: 'chance',
    label: 'won, ties as half',
    formula: '(won + ties ÷ 2) ÷ pairs',
    unit: 'share',
  } as const
  const interval = {
    label: 'Half the width of its 95% interval (DeLong)',
    derivation: derive([
      {
        name: 'reach',
        label: '1.96 standard errors',
        formula: 'z × (varianceA ÷ nA + varianceB ÷ nB)^0.5',
        inputs: { z: reach95, varianceA, nA, varianceB, nB },
        unit: 'share',
        inputUnit: { z: 'ratio', varianceA: 'weight', nA: 'count', varianceB: 'weight', nB: 'count' },
        sources: counted.sources,
      },
    ]),
  }
  return [
    {
      label: `Every ${jobOf(a)} here set against every ${jobOf(b)}`,
      derivation: derive([
        { ...pairs, ...counted },
        { ...chance, inputs: { won, ties }, ...counted },
      ]),
    },
    ...(varianceA + varianceB > 0 ? [interval] : []),
  ]
}

/** The working of where an offer stands among a role's observations; null where it is not placed. */
export function offerWhy({ address }: SalariesView, { role, found, offer }: RolePay): Why | null {
  if (address.offerUsd === null || !found?.cells || offer?.kind !== 'known') return null
  const { offerUsd } = address
  const { cells } = found
  const { sources, population } = paySource(address.source)
  const below = countWhere(cells, (usd) => usd < offerUsd)
  const equal = countWhere(cells, (usd) => usd === offerUsd)
  const answer = formatShare(offer.value.at)
  return {
    key: `why=offer.${role.mark.code.toLowerCase()}`,
    question: `Why are ${answer} of these ${nameJobs([role])} at or below ${formatUsd(offerUsd)}, ties as half?`,
    answer,
    derivations: [
      {
        label: 'Below the offer, and half of those at it',
        derivation: derive([
          {
            name: 'share',
            label: 'the share below',
            formula: '(below + equal ÷ 2) ÷ n',
            inputs: { below, equal, n: countIn(cells) },
            unit: 'share',
            inputUnit: 'count',
            sources,
          },
        ]),
      },
    ],
    means: `${answer} of these observations are below ${formatUsd(offerUsd)}, half of those equal to it counted. Were they a random sample, the share would lie between ${formatShare(offer.value.low)} and ${formatShare(offer.value.high)} with 95% confidence (Wilson’s interval).`,
    inputs: `${formatNumber(below)} below, ${formatNumber(equal)} equal, of ${formatNumber(found.n)}.`,
    sources,
    weakSpot: `The pay is that of ${population}. An offer has more parts than base pay, and these figures have not.`,
    method: 'percentile',
    rows: countsHref(address),
  }
}
