import type { Metadata } from 'next'

interface Shared {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly picture: { readonly path: string; readonly alt: string }
}

/** A page's one true address. None is named unless the build was told the site's own: a wrong one is worse than none. */
export function canonical(path: string, site = process.env.SITE_URL): Pick<Metadata, 'alternates'> {
  return site ? { alternates: { canonical: addressOf(path, site) } } : {}
}

/** What other sites show of a page. Its address and picture are named only where the build was told the site's own. */
export function shared({ path, title, description, picture }: Shared, site = process.env.SITE_URL): Metadata {
  const words = { title, description }
  if (!site) return { openGraph: words }
  const images = [{ url: addressOf(picture.path, site), alt: picture.alt }]
  return { ...canonical(path, site), openGraph: { ...words, url: addressOf(path, site), images } }
}

function addressOf(path: string, site: string): string {
  return new URL(path, site).href
}
