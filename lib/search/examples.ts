/** What can be typed into the search, by examples. */

/** A text to type, and what it leads to. */
export interface Example {
  readonly typed: string
  readonly leadsTo: string
}

/** Those that say most of what the search answers. */
export const examples: readonly Example[] = [
  { typed: 'senior SRE Denver', leadsTo: 'its pay range' },
  { typed: 'staff DevOps remote', leadsTo: 'anywhere in the US' },
  { typed: 'SRE vs backend', leadsTo: 'side by side' },
  { typed: '165k SRE Austin', leadsTo: 'how the offer stands' },
]

/** One text of each kind that the search answers, at least. */
export const allExamples: readonly Example[] = [
  ...examples,
  { typed: 'San Francisco', leadsTo: 'pay there' },
  { typed: 'outages', leadsTo: 'which role to open' },
  { typed: 'cost of labor', leadsTo: 'what it means' },
]
