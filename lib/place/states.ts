/** States, the District of Columbia and the territories that filings name. */
import names from '@/data/states.json'

/** Their names by postal code. The loader of the dataset checks the same file. */
export const stateNames: Readonly<Record<string, string>> = names
