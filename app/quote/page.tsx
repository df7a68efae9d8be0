import type { Metadata } from 'next'
import { cache } from 'react'
import { QuotePage } from '@/components/quote/QuotePage'
import { dataset } from '@/data'
import { inPlace } from '@/lib/place/geography'
import { quoteHref, type Slip } from '@/lib/quote/address'
import { looseSlips } from '@/lib/quote/form'
import { jobTitle, quoteHeadline } from '@/lib/quote/sentences'
import { quoteView } from '@/lib/quote/view'
import { queryOf } from '@/lib/site/query'
import { canonical } from '../site-metadata'
import { quoteAsked } from './asked'
import '@/components/quote/sheet.css'

/** With the site's name behind it a longer one would be cut in a tab and in a list of results. */
const longestTitle = 58

type Props = Pick<PageProps<'/quote'>, 'searchParams'>

/** Read and made once a request, for the title and the page alike. */
const shown = cache((query: string) => {
  const { address, present, ...asked } = quoteAsked(new URLSearchParams(query))
  return { ...asked, view: quoteView(asked.index, present, dataset.jurisdictions, address) }
})

async function ask({ searchParams }: Props) {
  return shown(queryOf(await searchParams).toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, role } = await ask(props)
  const { address, place, answer } = view
  const job = `Quote: ${jobTitle(role, address.level)}`
  const placed = `${job} in ${inPlace(place)}`
  const title = placed.length <= longestTitle ? placed : job
  return { title, description: quoteHeadline(answer), ...canonical(quoteHref(address)) }
}

export default async function Quote(props: Props) {
  const { view, index, role, slips, ignored, candidates } = await ask(props)
  const said = candidates.length > 0 ? slips.map(withCandidates) : slips
  return (
    <QuotePage
      scene={{ view, role, index, slips: said, lawSources: dataset.lawSources }}
      roles={dataset.roles}
      candidates={candidates}
      ignored={[...looseSlips(slips, view), ...ignored]}
    />
  )
}

/** A name of several places is known: the reader is asked which one. */
function withCandidates(slip: Slip): Slip {
  return slip.field === 'place' ? { ...slip, why: `“${slip.sent}” could be any of these:` } : slip
}
