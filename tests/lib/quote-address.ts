/** Addresses of quotes by chance. */
import fc from 'fast-check'
import { dataset } from '@/data'
import { payPolicies } from '@/lib/engine/policy'
import type { QuoteAddress } from '@/lib/quote/address'
import type { OfferParts } from '@/lib/quote/offer/address'
import { quoteLevels } from '@/lib/value/levels'
import { anyAsk, anyUsdRange, realPlaces } from './quotes'

const roles = dataset.roles.map(({ id }) => id)

const anyBeside = fc
  .uniqueArray(
    fc.record({
      role: fc.option(fc.constantFrom(...roles)),
      level: fc.option(fc.constantFrom(...quoteLevels)),
      place: fc.option(fc.constantFrom(...realPlaces)),
    }),
    { maxLength: 2, selector: ({ role, level, place }) => `${role} ${level} ${place}` },
  )
  .map((asks) => asks.filter((ask) => Object.values(ask).some((part) => part !== null)))

/** Without base pay there is no offer of any job, and no high end. */
const anyOffer: fc.Arbitrary<OfferParts> = fc
  .record({
    base: fc.option(fc.integer({ min: 1000, max: 5_000_000 })),
    more: fc.option(fc.integer({ min: 1, max: 5_000_000 })),
    offerBonus: fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 300 }).map((percent) => ({ kind: 'share' as const, share: percent / 100 })),
        fc.integer({ min: 0, max: 10_000_000 }).map((usd) => ({ kind: 'usd' as const, usd })),
      ),
    ),
    offerEquityUsd: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
    role: fc.constantFrom(...roles),
    place: fc.constantFrom(...realPlaces),
  })
  .map(({ base, more, role, place, ...extras }) => ({
    ...extras,
    offerUsd: base,
    offerToUsd: base === null || more === null ? null : base + more,
    offerFor: base === null ? null : { role, place },
  }))

const anyLine = fc.option(
  fc.constantFrom('Target 10% of base', 'Health & dental; 401(k) + “more”', 'jobs@example.com', 'ongoing'),
)
const anyLines = fc.record({
  bonusLine: anyLine,
  equityLine: anyLine,
  benefitsLine: anyLine,
  deadlineLine: anyLine,
  applyLine: anyLine,
})

/** Any address of the present release’s roles and places. */
export const anyAddress: fc.Arbitrary<QuoteAddress> = fc
  .record({
    ask: anyAsk,
    version: fc.constantFrom(null, dataset.manifest.dataVersion),
    offer: anyOffer,
    policy: fc.constantFrom(...payPolicies),
    post: fc.option(anyUsdRange),
    beside: anyBeside,
    used: fc.constantFrom(null, 'yes' as const),
    lines: anyLines,
  })
  .map(({ ask, offer, lines, ...rest }) => Object.freeze({ ...ask, ...offer, ...lines, ...rest }))
