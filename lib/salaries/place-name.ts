import { country } from '@/lib/evidence/book'
import type { SalariesData } from './data'

/** The name of a place: the country, one of the states, or one with observations of its own; its id where it has none. */
export function placeName({ states, places }: Pick<SalariesData, 'states' | 'places'>, id: string): string {
  if (id === country) return 'United States'
  return [...states, ...places].find((place) => place.id === id)?.name ?? id
}
