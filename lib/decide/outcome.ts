/** What a verdict is: one of five answers, the rule that gave it, and what it rests on. */
import type { Bar } from './sets'

/** The five answers, none of which is a lesser one. */
export type VerdictKind = 'fix-first' | 'nobody' | 'contractor' | 'team' | 'open'

/** The rule that fired. */
export type Reason =
  | { readonly id: 'queue' }
  | { readonly id: 'not-ready'; readonly items: readonly string[]; readonly role: string }
  | { readonly id: 'rota'; readonly needed: number; readonly most: number }
  | { readonly id: 'nothing-ticked' }
  | { readonly id: 'title-alone' }
  | { readonly id: 'occasional' }
  | { readonly id: 'ends' }
  | { readonly id: 'occasional-here' }
  | { readonly id: 'ends-here' }
  | { readonly id: 'lead-has-time' }
  | { readonly id: 'leads-worst'; readonly role: string }
  | { readonly id: 'instead'; readonly bar: Bar }
  | { readonly id: 'goal' }

/** What was not said and the verdict rests on. */
export type Condition =
  | { readonly kind: 'worst'; readonly symptom: string }
  | { readonly kind: 'lasting' }
  | { readonly kind: 'size' }
  | { readonly kind: 'full' | 'time'; readonly role: string }
  /** How many more must share the pager; null where nobody said who does, or for what hours. */
  | { readonly kind: 'pager'; readonly missing: number | null }

export interface Verdict {
  readonly kind: VerdictKind
  /** Whom to open, call or give it to, in order; empty where nobody. */
  readonly roles: readonly string[]
  /** What it is about; null where nothing is ticked. */
  readonly symptom: string | null
  readonly reason: Reason
  readonly conditions: readonly Condition[]
  /** Roles that rank with the one shown: nothing that was said parts them. */
  readonly ties: readonly string[]
}
