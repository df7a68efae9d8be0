/** What is found, for the search page and for what its box fetches. */
import { once } from '@/app/once'
import { placeNames } from '@/app/place-names'
import { dataset, defaultRoleIds } from '@/data'
import { placeAsked } from '@/lib/place/asked'
import { placesTyped } from '@/lib/place/typed'
import { placeNamed } from '@/lib/place/why'
import { answerTo } from '@/lib/search/answer'
import { searchIndex, titleRolesOf } from '@/lib/search/entries'
import type { SearchAnswer } from '@/lib/search/found'
import type { SearchGround } from '@/lib/search/ground'
import { hireLines } from '@/lib/search/hire-lines'
import { pages } from '@/lib/search/pages'

/** All that can be found by name. */
export const searchable = once(() => searchIndex({ ...dataset, pages: pages(defaultRoleIds) }))

const ground = once((): SearchGround => {
  const index = searchable()
  return {
    index,
    titles: titleRolesOf(index),
    lines: hireLines(dataset.roles),
    places: {
      asked: (text) => placeAsked(text, placeNames()),
      nameOf: (id) => placeNamed(id, placeNames()).name,
      isCorrected: (text) => placesTyped(text, placeNames()).isCorrected,
    },
  }
})

/** What is answered to a text. */
export function searched(typed: string): SearchAnswer {
  return answerTo(typed, ground())
}
