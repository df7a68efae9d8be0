/** Why the explorer's figures are what they are: who out-earns whom, and where an offer stands. */
import { countIn, countWhere } from '@/lib/evidence/cells'
import { duels, type OutEarns } from '@/lib/evidence/out-earns'
import { paySource } from '@/lib/source/registry'
import { formatNumber, formatShare, formatUsd } from '@/lib/words/format'
import { jobOf, nameJobs, oneOf } from '@/lib/words/role-names'
import { derive } from '@/lib/working/derivation'
import type { Why } from '@/lib/working/why'
import { countsHref } from './address'
import type { RolePay, SalariesView } from './view'

/** The working of one pair; null where the pair's chance is not shown or was not counted from observations. */
export function outEarnsWhy({ pays, address }: SalariesView, { a, b, chance }: OutEarns): Why | null {
  const [ofA, ofB] = [a, b].map(({ id }) => pays.find(({ role }) => role.id === id)?.found)
  if (chance.kind === 'unknown' || !ofA || !ofB) return null
  const { won, ties } = duels(ofA.cells, ofB.cells)
  const { sources, population } = paySource(address.source)
  const counted = { inputUnit: 'count', sources } as const
  const answer = formatShare(chance.value)
  return {
    key: `why=out-earns.${a.mark.code.toLowerCase()}.${b.mark.code.toLowerCase()}`,
    question: `How often does ${oneOf(a)} out-earn ${oneOf(b)}?`,
    answer,
    derivations: [
      {
        label: `Every ${jobOf(a)} here set against every ${jobOf(b)}`,
        derivation: derive([
          {
            name: 'pairs',
            label: 'pairs',
            formula: 'a × b',
            inputs: { a: ofA.n, b: ofB.n },
            unit: 'count',
            ...counted,
          },
          {
            name: 'chance',
            label: 'won, ties as half',
            formula: '(won + ties ÷ 2) ÷ pairs',
            inputs: { won, ties },
            unit: 'share',
            ...counted,
          },
        ]),
      },
    ],
    means: `Draw one of each at random from the same source: the first is paid more in ${answer} of the draws, half of the ties counted. 50% would mean that neither is ahead.`,
    inputs: `${formatNumber(ofA.n)} and ${formatNumber(ofB.n)} distinct observations, wages at three significant digits.`,
    sources,
    weakSpot: `It says who is ahead, not by how much. The pay is that of ${population}. Levels and places differ between the two unless you choose them.`,
    method: 'out-earns',
    rows: countsHref(address),
  }
}

/** The working of where an offer stands among a role's observations; null where it is not placed. */
export function offerWhy({ address }: SalariesView, { role, found, offer }: RolePay): Why | null {
  if (address.offerUsd === null || !found || offer?.kind !== 'known') return null
  const offerUsd = address.offerUsd
  const { sources, population } = paySource(address.source)
  const below = countWhere(found.cells, (usd) => usd < offerUsd)
  const equal = countWhere(found.cells, (usd) => usd === offerUsd)
  const answer = formatShare(offer.value.at)
  return {
    key: `why=offer.${role.mark.code.toLowerCase()}`,
    question: `Why is ${formatUsd(offerUsd)} above ${answer} of these ${nameJobs([role])}?`,
    answer,
    derivations: [
      {
        label: 'Below the offer, and half of those at it',
        derivation: derive([
          {
            name: 'share',
            label: 'the share below',
            formula: '(below + equal ÷ 2) ÷ n',
            inputs: { below, equal, n: countIn(found.cells) },
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
