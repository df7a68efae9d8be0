import type { Metadata } from 'next'
import { compareMetadata } from '@/app/compare/metadata'
import { roleEvidence } from '@/app/evidence'
import { ComparePage } from '@/components/compare/ComparePage'
import { dataset } from '@/data'
import { readCompare } from '@/lib/site/urls'
import '@/components/compare/sheet.css'

type Props = {
  params: Promise<{ path: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

const known = new Set(dataset.roles.map((role) => role.id))

async function readLive({ params, searchParams }: Props) {
  const { only = [] } = await searchParams
  return readCompare((await params).path.map(decodeURIComponent), [only].flat(), known)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return compareMetadata(await readLive(props))
}

export default async function LiveComparison(props: Props) {
  return <ComparePage read={await readLive(props)} facts={dataset} evidence={roleEvidence()} />
}
