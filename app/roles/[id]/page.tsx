import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { roleEvidence } from '@/app/evidence'
import { postingsOf } from '@/app/salaries/comparables'
import { shared } from '@/app/site-metadata'
import { RolePage } from '@/components/role/RolePage'
import { dataset, market } from '@/data'
import { roleDemand } from '@/lib/evidence/demand'
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
    <RolePage
      role={role}
      facts={dataset}
      strips={roleEvidence()[role.id] ?? []}
      demand={demand}
      postings={postingsOf(role.id)}
    />
  )
}
