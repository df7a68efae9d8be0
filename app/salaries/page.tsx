import type { Metadata } from 'next'
import { cache } from 'react'
import { SalaryExplorer } from '@/components/salaries/SalaryExplorer'
import { siteAddress } from '@/components/ui/PageAddress'
import { dataset } from '@/data'
import { readSalaries, salariesHref } from '@/lib/salaries/address'
import { salariesPage, tableStart } from '@/lib/salaries/page'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { salariesView } from '@/lib/salaries/view'
import { queryOf } from '@/lib/site/query'
import { measuredSources, paySource } from '@/lib/source/registry'
import { mapSources } from './map-sources'
import { areaOf, areasIn, salaries } from './market-facts'
import { shapes } from './state-shapes'
import '@/components/salaries/sheet.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Read once a request, for its summary and for the page. */
const readOnce = cache((query: string) => {
  const { facts, choices } = salaries()
  const { address, ignored } = readSalaries(new URLSearchParams(query), choices)
  return { facts, choices, query, address, area: areaOf(address.place), ignored }
})

async function readAddress({ searchParams }: Props) {
  const query = queryOf(await searchParams)
  query.sort()
  return readOnce(query.toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { facts, address, area } = await readAddress(props)
  const view = salariesView(facts, address, area)
  return { title: 'Salaries', description: `${salariesHeadline(view)} Every figure opens its counts.` }
}

export default async function Salaries(props: Props) {
  const { facts, choices, query, address, area, ignored } = await readAddress(props)
  const page = salariesPage(facts, address, area)
  const behind = measuredSources.flatMap((source) => paySource(source).sources)
  return (
    <>
      {ignored.length > 0 ? (
        <div className="page explorer-refusals">
          {ignored.map((sentence) => (
            <p key={sentence} className="note">
              {sentence}
            </p>
          ))}
        </div>
      ) : null}
      <SalaryExplorer
        key={salariesHref(address)}
        initial={{ ...page, address, area, areas: areasIn(area?.states[0] ?? address.place) }}
        query={query}
        first={tableStart(facts, address)}
        options={{ roles: facts.data.roles, states: facts.data.states, years: [...choices.years].sort() }}
        sources={dataset.sources.filter(({ id }) => behind.includes(id))}
        mapSources={mapSources()}
        shapes={address.shape === 'states' ? shapes : null}
        dataVersion={dataset.manifest.dataVersion}
        site={siteAddress()}
      />
    </>
  )
}
