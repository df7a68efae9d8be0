/** Observations for the tests of the quote models. */
import type { Observation } from '@/pipeline/quotes/observations'

/** A senior site reliability engineer's filing in California, but for what is given. */
export function observation(some: Partial<Observation> = {}): Observation {
  return {
    role: 'site-reliability-engineer',
    level: 'senior',
    where: 'US-CA',
    year: 2024,
    employer: 'ACME',
    subject: 'SENIOR SRE / 15-1252',
    usd: 150_000,
    rows: 1,
    ...some,
  }
}

/** One observation each for some wages, each of an employer of its own unless one is given. */
export function observed(wages: readonly number[], some: Partial<Observation> = {}): Observation[] {
  return wages.map((usd, index) => observation({ employer: `EMPLOYER ${index}`, ...some, usd }))
}
