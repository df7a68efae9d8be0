/** What the search box finds, for its page and for what it fetches. */
import { once } from '@/app/once'
import { placeNames } from '@/app/place-names'
import { dataset, defaultRoleIds } from '@/data'
import { searchIndex } from '@/lib/search/find'
import { pages } from '@/lib/search/pages'
import { type PlaceAnswer, placeAnswer } from '@/lib/search/place-answer'
import { titleRoles } from '@/lib/titles/read'

/** Every role and page. */
export const searchable = once(() => searchIndex(dataset.roles, pages(defaultRoleIds)))
/** The roles that titles are read for. */
export const searchedRoles = once(() => titleRoles(dataset.roles))

const longestTyped = 200

/** What is answered to a text that names a place; null where it names none. */
export function searchedPlace(typed: string): PlaceAnswer | null {
  return placeAnswer(typed.slice(0, longestTyped), searchedRoles(), placeNames(), searchable())
}
