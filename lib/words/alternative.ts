import type { Alternative } from '@/data/schema/role'

/** A sign that a role is not the answer, and what is, as one line: "It is stable but slow: ask a senior backend engineer first". */
export function alternativeLine({ when, instead }: Alternative): string {
  return `${when}: ${instead}`
}
