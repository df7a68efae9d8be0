import type { Metadata } from 'next'
import { QuotePage } from '@/components/quote/QuotePage'
import { dataset } from '@/data'
import { withPlaceId } from '@/lib/place/search'
import { quoteHref, readQuoteAddress, type Slip } from '@/lib/quote/address'
import { jobTitle, quoteHeadline } from '@/lib/quote/sentences'
import { quoteAt, quoteView } from '@/lib/quote/view'
import { canonical } from '../site-metadata'
import '../styles/quote.css'
import { inPlace } from '@/lib/place/geography'
import { looseSlips } from '@/lib/quote/form'
import { quotePlaces } from './quote-places'
import { indexOf, quoteChoices } from './release-indexes'

/** With the site's name behind it a longer one would be cut in a tab and in a list of results. */
const longestTitle = 58

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

async function readAsk({ searchParams }: Props) {
  const sent = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value = []]) => [value].flat().map((each) => [name, each])),
  )
  const { query, candidates } = withPlaceId(sent, quotePlaces())
  const today = new Date().toISOString().slice(0, 10)
  const read = readQuoteAddress(query, quoteChoices(), today)
  const facts = indexOf(read.address.version)
  const role = dataset.roles.find(({ id }) => id === read.address.role)
  if (role === undefined) throw new RangeError(`no role is called “${read.address.role}”`)
  return { read, facts, present: indexOf(null), role, candidates }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { read, facts, present, role } = await readAsk(props)
  const { place, answer } = quoteAt(facts, present, read.address)
  const job = `Quote: ${jobTitle(role, read.address.level)}`
  const placed = `${job} in ${inPlace(place)}`
  const title = placed.length <= longestTitle ? placed : job
  return { title, description: quoteHeadline(answer), ...canonical(quoteHref(read.address)) }
}

export default async function Quote(props: Props) {
  const { read, facts, present, role, candidates } = await readAsk(props)
  const view = quoteView(facts, present, dataset.jurisdictions, read.address)
  const { slips, ignored } = read
  const said = candidates.length > 0 ? slips.map(withCandidates) : slips
  return (
    <QuotePage
      scene={{ view, role, facts, slips: said, sources: dataset.sources, lawSources: dataset.lawSources }}
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
