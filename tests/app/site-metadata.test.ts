/** What pages tell other sites of themselves: true addresses, or none. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { compareMetadata } from '@/app/compare/metadata'
import { roleEvidence } from '@/app/evidence'
import { generateMetadata } from '@/app/roles/[id]/page'
import { canonical, shared } from '@/app/site-metadata'
import { dataset } from '@/data'
import { readCompare } from '@/lib/compare/address'
import { figurePicture } from '@/lib/compare/downloads'
import { readFigure } from '@/lib/site/urls'

const ids = dataset.roles.map((role) => role.id)
const page = Object.freeze({
  path: '/roles/a',
  title: 'A',
  description: 'What A does.',
  picture: Object.freeze({ path: '/figures/pay/a.png', alt: 'What A is paid.' }),
})

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each(['https://example.org', 'https://example.org/'])('with %s every address is of that site', (site) => {
  expect(canonical('/data', site)).toEqual({ alternates: { canonical: 'https://example.org/data' } })
  expect(shared(page, site)).toEqual({
    alternates: { canonical: 'https://example.org/roles/a' },
    openGraph: {
      title: 'A',
      description: 'What A does.',
      url: 'https://example.org/roles/a',
      images: [{ url: 'https://example.org/figures/pay/a.png', alt: 'What A is paid.' }],
    },
  })
})

test('without the site’s address none is named', () => {
  expect(canonical('/data', '')).toEqual({})
  expect(shared(page, '')).toEqual({ openGraph: { title: 'A', description: 'What A does.' } })
})

const pages = [
  ...ids.map((id) => [`/roles/${id}`, () => generateMetadata({ params: Promise.resolve({ id }) })] as const),
  ...[ids.slice(0, 2), ids.slice(0, 5), ids.slice(-2)].map((roles) => {
    const set = roles.join('-vs-')
    return [`/compare/${set}`, async () => compareMetadata(readCompare([set], [], new Set(ids)))] as const
  }),
]

describe.each(pages)('%s', (path, read) => {
  test('names its own address, and a picture that can be drawn', async () => {
    vi.stubEnv('SITE_URL', 'https://example.org')
    const { alternates, openGraph } = await read()
    expect(alternates).toEqual({ canonical: `https://example.org${path}` })
    const [image] = [openGraph?.images ?? []].flat()
    const [, , kind = '', file = ''] = new URL((image as { url: string }).url).pathname.split('/')
    const figure = readFigure(kind, file, ids)
    const roles = dataset.roles.filter((role) => figure?.roles.includes(role.id))
    expect(figure && figurePicture(figure.kind, roles, dataset, roleEvidence())).toHaveProperty('svg')
  })

  test('names neither on a site without an address', async () => {
    vi.stubEnv('SITE_URL', '')
    const metadata = await read()
    expect(metadata).not.toHaveProperty('alternates')
    expect(Object.keys(metadata.openGraph ?? {})).toEqual(['title', 'description'])
  })
})
