/** The country that the pay is of. */

/** Its id as a place: all its places together. */
export const country = 'US'

/** The same with its name. */
export const countryPlace = { id: country, name: 'United States' } as const
