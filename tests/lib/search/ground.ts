/** What real texts are read by, on the server and in the browser. */
import { dataset, defaultRoleIds } from '@/data'
import { placeAsked } from '@/lib/place/asked'
import { placesTyped } from '@/lib/place/typed'
import { placeNamed } from '@/lib/place/why'
import { searchIndex, titleRolesOf } from '@/lib/search/entries'
import type { SearchGround } from '@/lib/search/ground'
import { hireLines } from '@/lib/search/hire-lines'
import { pages } from '@/lib/search/pages'
import { deepFreeze } from '../../roles'
import { names } from '../place/asks'

/** All that can be found by name. */
export const index = deepFreeze(searchIndex({ ...dataset, pages: pages(defaultRoleIds) }))

/** All that the server reads by. */
export const whole: SearchGround = {
  index,
  titles: titleRolesOf(index),
  lines: hireLines(dataset.roles),
  places: {
    asked: (text) => placeAsked(text, names),
    nameOf: (id) => placeNamed(id, names).name,
    isCorrected: (text) => placesTyped(text, names).isCorrected,
  },
}

/** What the browser reads by. */
export const own: SearchGround = { ...whole, places: null, lines: [] }
