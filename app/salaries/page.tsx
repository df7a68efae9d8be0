import type { Metadata } from 'next'
import { cache } from 'react'
import { SalariesQuestion } from '@/components/salaries/SalariesQuestion'
import { SalaryExplorer } from '@/components/salaries/SalaryExplorer'
import { Ignored } from '@/components/ui/Ignored'
import { siteAddress } from '@/components/ui/PageAddress'
import { dataset } from '@/data'
import { isAbroad } from '@/lib/evidence/abroad'
import { fieldName } from '@/lib/place/asked'
import { sentPlace, settledHref } from '@/lib/place/field'
import { paidSources } from '@/lib/place/labor/wages'
import { countryName } from '@/lib/place/names/countries'
import { readSalaries, salariesHref } from '@/lib/salaries/address'
import { questionsOf } from '@/lib/salaries/asked/question'
import { packing } from '@/lib/salaries/pack'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { yearsBySource } from '@/lib/salaries/view'
import { queryOf } from '@/lib/site/query'
import { measuredSources, paySource } from '@/lib/source/registry'
import { areasAround, placeNames, statesByName } from '../place-names'
import { settlePlace } from '../settle-place'
import { firstBridge } from './bridge'
import { comparablesOf } from './comparables'
import { mapSources } from './map-sources'
import { allAreas, areaNames, areaOf, salaries } from './market-facts'
import { shapes } from './state-shapes'
import '@/components/salaries/sheet.css'

type Props = Pick<PageProps<'/salaries'>, 'searchParams'>

/** Read once a request, for its summary and for the page. */
const readOnce = cache((query: string) => {
  const { choices, facts } = salaries()
  const { address, ignored, refused } = readSalaries(new URLSearchParams(query), choices)
  if (refused) {
    const years = [...choices.years].sort((a, b) => b - a)
    const named = new URLSearchParams(query).getAll('role').join().split(',')
    const roles = facts.data.roles.filter(({ id }) => !named.includes(id))
    return { query, address, ignored, questions: questionsOf(refused, { roles, years }) }
  }
  const area = areaOf(address.place)
  return { query, address, area, ignored, shown: salaries().page(address, area, areaNames()) }
})

async function readAddress({ searchParams }: Props) {
  const query = queryOf(await searchParams)
  query.sort()
  return readOnce(query.toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const asked = await readAddress(props)
  if (asked.questions)
    return { title: 'Salaries', description: asked.questions[0]?.why ?? null, robots: { index: false } }
  return { title: 'Salaries', description: `${salariesHeadline(asked.shown.view)} Every figure opens its counts.` }
}

export default async function Salaries(props: Props) {
  const asked = await readAddress(props)
  const sent = queryOf(await props.searchParams)
  const { query, ignored, questions } = asked
  const isWhole = questions === undefined && ignored.length === 0
  // While that is asked about it stays as it was sent.
  if (sentPlace(sent, asked.address.place) !== null && !questions?.some(({ field }) => field === 'place'))
    await settlePlace(settledHref(salariesHref(asked.address), sent, isWhole))
  const refusals = <Ignored sentences={ignored} className="page explorer-refusals" />
  if (asked.questions) {
    return (
      <>
        {refusals}
        <SalariesQuestion
          query={query}
          questions={asked.questions}
          version={dataset.manifest.dataVersion}
          states={statesByName()}
        />
      </>
    )
  }
  const { address, area, shown } = asked
  const { facts, metros } = salaries()
  const behind = [...measuredSources.flatMap((source) => paySource(source).sources), ...paidSources]
  return (
    <>
      {refusals}
      <SalaryExplorer
        key={salariesHref(address)}
        initial={{ ...shown, address, area, metros: metros(address, area, allAreas()) }}
        query={query}
        comparables={comparablesOf(shown.view, address)}
        bridge={firstBridge(shown.view)}
        options={{
          roles: facts.data.roles,
          states: facts.data.states,
          places: facts.data.places,
          countries: facts.data.countries,
          years: yearsBySource(facts.data),
          placeName: isAbroad(address.place) ? countryName(address.place) : fieldName(address.place, placeNames),
          namesVersion: dataset.manifest.dataVersion,
          areas: areasAround(address.place),
        }}
        sources={dataset.sources.filter(({ id }) => behind.includes(id))}
        mapSources={mapSources()}
        shapes={address.shape === 'states' ? shapes : null}
        version={`${dataset.manifest.dataVersion}-${packing}`}
        site={siteAddress()}
      />
    </>
  )
}
