/** States, the District of Columbia and the territories that filings name. */
import names from '@/data/states.json'

/** Their names by postal code. The loader of the dataset checks the same file. */
export const stateNames: Readonly<Record<string, string>> = names

/** The name of a state by its id, `US-CO`; of anything else the id. */
export function stateName(id: string): string {
  return stateNames[id.replace('US-', '')] ?? id
}
