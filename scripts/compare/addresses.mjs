import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { withModule } from '../typescript.mjs'
import { apiAddresses } from './api-addresses.mjs'
import { fileAddresses } from './file-addresses.mjs'
import { pageAddresses, quotePages, salaryPages } from './page-addresses.mjs'

const wanted = 400

/** The site's own facts that addresses are made of. */
function siteFacts() {
  const data = join(root, 'data')
  const roles = readdirSync(join(data, 'roles')).map((file) => file.replace('.json', ''))
  const { states, areas } = JSON.parse(readFileSync(join(data, 'market/places.json'), 'utf8'))
  const paySources = JSON.parse(readFileSync(join(data, 'pay-sources.json'), 'utf8'))
  return {
    roles: roles.sort(),
    states: states.map(({ id }) => id).sort(),
    areas: areas.map(({ id }) => id).sort(),
    releases: readdirSync(join(data, 'market/releases')).sort(),
    sources: paySources.filter(({ kept }) => kept !== 'bands').map(({ id }) => id),
    tables: [
      'roles',
      'traits',
      ...paySources.filter(({ kept }) => kept === 'cells').map(({ id }) => id),
      'occupations',
      'places',
    ],
    levels: ['junior', 'mid', 'senior', 'staff', 'unstated'],
  }
}

/** One address for every kind of page, as the browser tests have them, on a day that stays. */
export async function kindAddresses() {
  const kinds = await withModule('/tests/e2e/addresses.ts', (module) => module.kinds)
  return Object.entries(kinds).map(([kind, path]) => ({
    kind,
    // A day that is none would be taken for today.
    path: path.replace('asOf=2027-13-44', 'asOf=2027-01-15'),
  }))
}

/**
 * The addresses to compare, as `{ address, isPage }`: an address may start with a method. Every one that is listed, filled
 * up by lot with explorer's and quotes' pages; none hangs on the day it is asked.
 */
export async function comparedAddresses() {
  const facts = siteFacts()
  const kinds = (await kindAddresses()).map(({ path }) => path)
  const others = [...apiAddresses(facts), ...fileAddresses(facts)]
  const listed = new Set([...kinds, ...pageAddresses(facts)])
  const room = Math.ceil((wanted - others.length - listed.size) / 2)
  for (const path of [...salaryPages(facts, room), ...quotePages(facts, room)])
    if (listed.size + others.length < wanted) listed.add(path)
  return [
    ...[...listed].map((address) => ({ address, isPage: true })),
    ...others.map((address) => ({ address, isPage: false })),
  ]
}
