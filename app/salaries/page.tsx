import type { Metadata } from 'next'
import { SalaryExplorer } from '@/components/salaries/SalaryExplorer'
import { siteAddress } from '@/components/ui/PageAddress'
import { dataset } from '@/data'
import { readSalaries, salariesHref } from '@/lib/salaries/address'
import { salariesPage, tableStart } from '@/lib/salaries/page'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { salariesView } from '@/lib/salaries/view'
import { measuredSources, paySource } from '@/lib/source/registry'
import { mapSources } from './map-sources'
import { areaOf, areasIn, salaries } from './market-facts'
import { shapes } from './state-shapes'
import '@/components/salaries/sheet.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

async function readAddress({ searchParams }: Props) {
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value = []]) => [value].flat().map((each) => [name, each])),
  )
  const { facts, choices } = salaries()
  const { address, ignored } = readSalaries(query, choices)
  const area = areaOf(address.place)
  query.sort()
  return { facts, choices, query: query.toString(), address, area, ignored }
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
