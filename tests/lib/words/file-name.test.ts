import { expect, test } from 'vitest'
import { type FileHolds, fileName } from '@/lib/words/file-name'

const [sre, machine] = [{ shortName: 'SRE' }, { shortName: 'Machine learning' }]
const day = '2026-11-30'

test.each<[FileHolds, string]>([
  [
    { roles: [sre], level: 'senior', place: 'Denver-Aurora-Centennial, CO', day },
    'rolescope-sre-senior-denver-2026-11-30',
  ],
  [
    { roles: [sre, machine], level: 'all', place: 'United States', what: 'pay', day },
    'rolescope-sre-vs-machine-learning-all-levels-us-pay-2026-11-30',
  ],
  [{ roles: 'all', what: 'traits', day }, 'rolescope-all-roles-traits-2026-11-30'],
  [{ what: 'places', day }, 'rolescope-places-2026-11-30'],
  [{ level: 'unstated', place: 'Puerto Rico', day }, 'rolescope-level-unstated-puerto-rico-2026-11-30'],
  [{ place: 'San José/Santa Clara, CA', day }, 'rolescope-san-jose-2026-11-30'],
  [
    { place: 'Eastern Washington nonmetropolitan area', day },
    'rolescope-eastern-washington-nonmetropolitan-area-2026-11-30',
  ],
])('what holds %j is called %s', (holds, name) => {
  expect(fileName(holds)).toBe(name)
})
