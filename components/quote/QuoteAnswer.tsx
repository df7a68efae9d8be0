import type { QuotePage as QuotePageFacts } from '@/lib/quote/page'
import type { RoleFace } from '@/lib/words/role-names'
import type { PlaceLink } from '../ui/PlaceLinks'
import { QuotePage } from './QuotePage'
import { QuoteQuestion } from './QuoteQuestion'

/** What stays while the address changes. */
export interface QuoteGround {
  readonly roles: readonly RoleFace[]
  /** Of the names that the field for the place fetches. */
  readonly namesVersion: string
  readonly states: readonly PlaceLink[]
  /** The areas of the state that the page came with. */
  readonly areas: readonly PlaceLink[]
  /** The site’s own address, for paper. */
  readonly site: string
}

interface QuoteAnswerProps {
  readonly page: QuotePageFacts
  readonly ground: QuoteGround
}

/** All of the page: the form, then a quote or what must be asked first. */
export function QuoteAnswer({ page, ground }: QuoteAnswerProps) {
  const { scene, ignored, questions } = page
  const { roles, namesVersion, states, areas, site } = ground
  const { address, growth, values, slips } = page.form
  const form = { address, growth, state: { values, slips }, roles, namesVersion, states, areas }
  return scene === null ? (
    <QuoteQuestion form={form} questions={questions} ignored={ignored} />
  ) : (
    <QuotePage scene={{ ...scene, site }} form={form} ignored={ignored} />
  )
}
