import type { Metadata } from 'next'
import { cache } from 'react'
import { PlaceQuestion } from '@/components/salaries/PlaceQuestion'
import { SalaryExplorer } from '@/components/salaries/SalaryExplorer'
import { siteAddress } from '@/components/ui/PageAddress'
import { dataset } from '@/data'
import { isAbroad } from '@/lib/evidence/abroad'
import { fieldName } from '@/lib/place/asked'
import { countryName } from '@/lib/place/names/countries'
import { readSalaries, salariesHref } from '@/lib/salaries/address'
import { packing } from '@/lib/salaries/pack'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { yearsBySource } from '@/lib/salaries/view'
import { queryOf } from '@/lib/site/query'
import { measuredSources, paySource } from '@/lib/source/registry'
import { areasAround, placeNames, statesByName } from '../place-names'
import { comparablesOf } from './comparables'
import { mapSources } from './map-sources'
import { allAreas, areaNames, areaOf, salaries } from './market-facts'
import { shapes } from './state-shapes'
import '@/components/salaries/sheet.css'

type Props = Pick<PageProps<'/salaries'>, 'searchParams'>

/** Read once a request, for its summary and for the page. */
const readOnce = cache((query: string) => {
  const { address, ignored, open } = readSalaries(new URLSearchParams(query), salaries().choices)
  return { query, address, area: areaOf(address.place), ignored, open }
})

async function readAddress({ searchParams }: Props) {
  const query = queryOf(await searchParams)
  query.sort()
  return readOnce(query.toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { address, area, open } = await readAddress(props)
  if (open) return { title: 'Salaries', description: open.why, robots: { index: false } }
  const { view } = salaries().page(address, area, areaNames())
  return { title: 'Salaries', description: `${salariesHeadline(view)} Every figure opens its counts.` }
}

export default async function Salaries(props: Props) {
  const { query, address, area, ignored, open } = await readAddress(props)
  const { facts, page, metros } = salaries()
  const behind = measuredSources.flatMap((source) => paySource(source).sources)
  const refusals =
    ignored.length > 0 ? (
      <div className="page explorer-refusals">
        {ignored.map((sentence) => (
          <p key={sentence} className="note">
            {sentence}
          </p>
        ))}
      </div>
    ) : null
  if (open) {
    return (
      <>
        {refusals}
        <PlaceQuestion query={query} open={open} version={dataset.manifest.dataVersion} states={statesByName()} />
      </>
    )
  }
  return (
    <>
      {refusals}
      <SalaryExplorer
        key={salariesHref(address)}
        initial={{ ...page(address, area, areaNames()), address, area, metros: metros(address, area, allAreas()) }}
        query={query}
        comparables={comparablesOf(page(address, area, areaNames()).view, address)}
        options={{
          roles: facts.data.roles,
          states: facts.data.states,
          places: facts.data.places,
          countries: facts.data.countries,
          years: yearsBySource(facts.data),
          placeName: isAbroad(address.place) ? countryName(address.place) : fieldName(address.place, placeNames()),
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
