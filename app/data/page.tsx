import type { Metadata } from 'next'
import { evidenceAge } from '@/app/evidence'
import { quoteIndex } from '@/app/quote/release-indexes'
import { canonical } from '@/app/site-metadata'
import { ApiSection } from '@/components/data/ApiSection'
import { ChangeSection } from '@/components/data/ChangeSection'
import { DataIndex } from '@/components/data/DataIndex'
import { DownloadSection } from '@/components/data/DownloadSection'
import { FeedSection } from '@/components/data/FeedSection'
import { LawSection } from '@/components/data/LawSection'
import { MarketSection } from '@/components/data/MarketSection'
import { MethodSection } from '@/components/data/MethodSection'
import { ProofSection } from '@/components/data/ProofSection'
import { SilenceSection } from '@/components/data/SilenceSection'
import { SourceSection } from '@/components/data/SourceSection'
import { PageAddress } from '@/components/ui/PageAddress'
import { ServedOnce } from '@/components/ui/ServedOnce'
import { dataset, defaultRoleIds, market, quoteVersions } from '@/data'
import { decideChoices } from '@/lib/api/ask/decide'
import { endpoints } from '@/lib/api/openapi/endpoints'
import { operations } from '@/lib/api/operations'
import { workedMethods } from '@/lib/method/worked'
import { formatDate } from '@/lib/words/format'
import '@/components/data/sheet.css'

export const dynamic = 'force-static'

const description =
  'Where every figure comes from, how it is computed, what no source states, and how to download it all.'

/** Read here, so that a kept release that cannot be read stops the build. */
const kept = quoteVersions()
for (const version of kept) quoteIndex(version)

export const metadata: Metadata = { title: 'Data', description, ...canonical('/data') }

export default function DataPage() {
  const { roles, sources, traits, manifest, changelog, quoteProof } = dataset
  return (
    <div className="page data-page with-toc">
      <DataIndex methods={dataset.methods} />
      <div>
        <header className="page-head data-head">
          <h1>Where every figure comes from</h1>
          <p className="lead">
            {roles.length} roles, {traits.length} traits, {sources.length} sources. Pay: {evidenceAge()}. Data version{' '}
            {manifest.dataVersion}, made {formatDate(manifest.madeOn)}.
          </p>
        </header>
        <ServedOnce part="evidence" address="/data">
          <SourceSection sources={sources} roles={roles} manifest={manifest} />
          <MarketSection manifest={manifest} sources={sources} />
          {Object.values(market().ranges).map((file) => (
            <FeedSection key={file.source} file={file} roles={roles} />
          ))}
          <ProofSection
            proof={quoteProof}
            errors={market().quotes.errors ?? []}
            words={dataset.quoteTrial}
            roles={roles}
            sources={sources}
            dataVersion={manifest.dataVersion}
          />
          <LawSection jurisdictions={dataset.jurisdictions} sources={dataset.lawSources} day={manifest.madeOn} />
          <SilenceSection roles={roles} />
        </ServedOnce>
        <MethodSection methods={workedMethods(dataset.methods)} roles={roles} />
        <ServedOnce part="reuse" address="/data">
          <DownloadSection offers={dataset.offers} compared={defaultRoleIds} />
          <ApiSection endpoints={endpoints(operations(decideChoices(dataset)))} />
          <ChangeSection changelog={changelog} manifest={manifest} kept={kept} />
        </ServedOnce>
        <PageAddress>/data</PageAddress>
      </div>
    </div>
  )
}
