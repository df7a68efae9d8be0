/** What can be typed into the search, by examples. */

/** A text to type, and what it leads to. */
export interface Example {
  readonly typed: string
  readonly leadsTo: string
}

/** One text of each kind that the search answers. */
export const examples: readonly Example[] = [
  { typed: 'senior SRE Denver', leadsTo: 'its pay range' },
  { typed: 'staff DevOps remote', leadsTo: 'anywhere in the US' },
  { typed: 'Sr. SWE II', leadsTo: 'its role and level' },
  { typed: 'San Francisco', leadsTo: 'pay there' },
]
