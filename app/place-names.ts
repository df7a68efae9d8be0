import { dataset, market } from '@/data'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import { once } from './once'

/** Every name that a place is known by, made when the first place is typed. */
export const placeNames = once(() => {
  const { places, gazetteer } = market()
  return vocabularyOf({ places, gazetteer, aliases: dataset.aliases })
})
