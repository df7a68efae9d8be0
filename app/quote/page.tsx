import type { Metadata } from 'next'
import { cache } from 'react'
import { QuotePage } from '@/components/quote/QuotePage'
import { QuoteQuestion } from '@/components/quote/QuoteQuestion'
import { dataset } from '@/data'
import { fieldName } from '@/lib/place/asked'
import { sentPlace, settledHref } from '@/lib/place/field'
import { inPlace } from '@/lib/place/geography'
import { quoteHref } from '@/lib/quote/address'
import { fieldValues, looseSlips } from '@/lib/quote/form'
import { legalMinimumSentence } from '@/lib/quote/notes'
import { jobTitle, quoteHeadline } from '@/lib/quote/sentences'
import { quoteView } from '@/lib/quote/view'
import { queryOf } from '@/lib/site/query'
import { areasAround, placeNames, statesByName } from '../place-names'
import { settlePlace } from '../settle-place'
import { canonical } from '../site-metadata'
import { quoteAsked } from './asked'
import '@/components/quote/sheet.css'

/** With the site's name behind it a longer one would be cut in a tab and in a list of results. */
const longestTitle = 58

type Props = Pick<PageProps<'/quote'>, 'searchParams'>

/** Read and made once a request, for the title and the page alike; without a view while something must be asked. */
const shown = cache((query: string) => {
  const { address, present, ...asked } = quoteAsked(new URLSearchParams(query))
  const isOpen = asked.questions.length > 0
  const view = isOpen ? null : quoteView(asked.index, present, dataset.jurisdictions, address)
  return { ...asked, address, view }
})

async function ask({ searchParams }: Props) {
  return shown(queryOf(await searchParams).toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, role, questions } = await ask(props)
  if (view === null) return { title: 'Quote', description: questions[0]?.why ?? null, robots: { index: false } }
  const { address, place, answer } = view
  const job = `Quote: ${jobTitle(role, address.level)}`
  const placed = `${job} in ${inPlace(place)}`
  const title = placed.length <= longestTitle ? placed : job
  const minimum = answer.kind === 'percentiles' ? legalMinimumSentence(answer) : null
  const description = [quoteHeadline(answer), ...(minimum === null ? [] : [minimum])].join(' ')
  return { title, description, ...canonical(quoteHref(address)) }
}

export default async function Quote(props: Props) {
  const { address, view, index, role, slips, ignored, questions } = await ask(props)
  const sent = queryOf(await props.searchParams)
  // While that is asked about it stays as it was sent.
  const named = questions.some(({ field }) => field === 'place') ? null : sentPlace(sent, address.place)
  const isWhole = slips.length === 0 && ignored.length === 0
  if (named !== null) await settlePlace(settledHref(quoteHref(address), sent, isWhole))
  const form = {
    address,
    role,
    index,
    roles: dataset.roles,
    state: { values: fieldValues(address, slips, fieldName(address.place, placeNames)), slips },
    namesVersion: dataset.manifest.dataVersion,
    states: statesByName(),
    areas: areasAround(address.place),
    named,
  }
  if (view === null) return <QuoteQuestion form={form} questions={questions} ignored={ignored} />
  const scene = { view, role, index, slips, lawSources: dataset.lawSources }
  return <QuotePage scene={scene} form={form} ignored={[...looseSlips(slips, view), ...ignored]} />
}
