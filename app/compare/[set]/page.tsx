import type { Metadata } from 'next'
import { compareMetadata } from '@/app/compare/metadata'
import { roleEvidence } from '@/app/evidence'
import { ComparePage } from '@/components/compare/ComparePage'
import { dataset, defaultRoleIds } from '@/data'
import { readCompare } from '@/lib/compare/address'
import { pairsOf } from '@/lib/value/pairs'
import '@/components/compare/sheet.css'

type Props = Pick<PageProps<'/compare/[set]'>, 'params'>

/** Sets that are not prepared are rendered on demand under /live, without keeping one file for each of their many orders. */
export const dynamicParams = false

const known = new Set(dataset.roles.map((role) => role.id))

export function generateStaticParams() {
  return [defaultRoleIds, ...pairsOf([...known])].map((ids) => ({ set: ids.join('-vs-') }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return compareMetadata(readCompare([(await params).set], [], known))
}

export default async function PreparedComparison({ params }: Props) {
  return <ComparePage read={readCompare([(await params).set], [], known)} facts={dataset} evidence={roleEvidence()} />
}
