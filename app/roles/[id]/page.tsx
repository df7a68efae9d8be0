import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RolePage } from '@/components/role/RolePage'
import { dataset } from '@/data'
import { figureHref, roleHref } from '@/lib/urls'

type Props = { params: Promise<{ id: string }> }

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
  const image = figureHref(role.bands.length > 0 ? 'pay' : 'nearest', [role.id], 'png')
  return {
    title: role.name,
    description: role.summary.value,
    alternates: { canonical: roleHref(role.id) },
    openGraph: { title: role.name, description: role.summary.value, images: [{ url: image, alt: role.summary.value }] },
  }
}

export default async function RoleProfile(props: Props) {
  return <RolePage role={await readRole(props)} facts={dataset} />
}
