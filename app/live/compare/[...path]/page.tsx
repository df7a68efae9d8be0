import type { Metadata } from 'next'
import { cache } from 'react'
import { compareMetadata } from '@/app/compare/metadata'
import { roleEvidence } from '@/app/evidence'
import { ComparePage } from '@/components/compare/ComparePage'
import { dataset } from '@/data'
import { readCompare } from '@/lib/compare/address'
import { queryOf, textsOf } from '@/lib/site/query'
import '@/components/compare/sheet.css'

type Props = PageProps<'/live/compare/[...path]'>

export const dynamic = 'force-dynamic'

const known = new Set(dataset.roles.map((role) => role.id))

/** Read once a request, for its title and for the page. */
const readOnce = cache((path: string, query: string) =>
  readCompare(path.split('/').map(decodeURIComponent), textsOf(new URLSearchParams(query), 'only'), known),
)

async function readLive({ params, searchParams }: Props) {
  return readOnce((await params).path.join('/'), `${queryOf(await searchParams)}`)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return compareMetadata(await readLive(props))
}

export default async function LiveComparison(props: Props) {
  return <ComparePage read={await readLive(props)} facts={dataset} evidence={roleEvidence()} />
}
