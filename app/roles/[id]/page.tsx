import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { roleEvidence } from '@/app/evidence'
import { quoteIndex } from '@/app/quote/release-indexes'
import { postingsOf } from '@/app/salaries/comparables'
import { shared } from '@/app/site-metadata'
import { RolePage } from '@/components/role/RolePage'
import { TocMark } from '@/components/role/TocMark'
import { ServedOnce } from '@/components/ui/ServedOnce'
import { dataset, market } from '@/data'
import { roleDemand } from '@/lib/evidence/demand'
import { levelQuotes, releaseDay } from '@/lib/quote/levels'
import { figureHref, roleHref } from '@/lib/site/urls'
import '@/components/role/sheet.css'

type Props = Pick<PageProps<'/roles/[id]'>, 'params'>

export const dynamicParams = false

export function generateStaticParams() {
  return dataset.roles.map(({ id }) => ({ id }))
}

async function readRole({ params }: Props) {
  const { id } = await params
  return dataset.roles.find((role) => role.id === id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const role = await readRole(props)
  const [title, description] = [role.name, role.summary.value]
  const drawn = role.bands.length > 0 || roleEvidence()[role.id]?.some((strip) => strip.drawing !== 'none')
  const picture = figureHref(drawn ? 'pay' : 'nearest', [role.id], 'png')
  return {
    title,
    description,
    ...shared({ path: roleHref(role.id), title, description, picture: { path: picture, alt: description } }),
  }
}

export default async function RoleProfile(props: Props) {
  const role = await readRole(props)
  const demand = roleDemand(market(), role.id)
  return (
    <>
      <ServedOnce part="role" address={roleHref(role.id)}>
        <RolePage
          role={role}
          facts={dataset}
          evidence={roleEvidence()}
          levels={levelQuotes(quoteIndex(null), role.id, releaseDay(dataset.manifest.dataVersion))}
          demand={demand}
          postings={postingsOf(role.id)}
        />
      </ServedOnce>
      <TocMark />
    </>
  )
}
