/** What one name could mean, and several of them together. */
/** How a text came to mean a place. */
export type How = 'name' | 'town' | 'county' | 'zip' | 'code' | 'nickname' | 'region' | 'remote'

/** A place that a text could mean. */
export interface Meaning {
  readonly id: string
  readonly how: How
  /** The name that was found in the text, as it is written properly: "Redmond, WA". */
  readonly said: string
  /** The state of what was named, which in an area across states need not be the area's first; none for the country. */
  readonly state?: string
  /** Jobs there, of those we follow: the likelier of two has more. */
  readonly jobs: number
}

/** What one name could mean, likeliest first. Of a settled reading with one place, that place is meant. */
export interface Reading {
  readonly meant: readonly Meaning[]
  /** What it means outside the United States. */
  readonly abroad?: string
  /** Whether the name was misspelled, and is read as the nearest one. */
  readonly isCorrected?: boolean
  /** That even a single place is only a guess: a part of a state, or a hamlet that few can mean. */
  readonly isGuess?: boolean
}

/** No place. */
export const nothing: Reading = { meant: [] }

/** Each place once, as it was meant first. */
export function distinct(meant: readonly Meaning[]): Meaning[] {
  return meant.filter(({ id }, index) => meant.findIndex((each) => each.id === id) === index)
}

/** Several readings as one: all that any of them means. */
export function together(readings: readonly Reading[]): Reading {
  const abroad = readings.find((reading) => reading.abroad !== undefined)?.abroad
  return {
    meant: distinct(readings.flatMap(({ meant }) => meant)),
    ...(abroad !== undefined && { abroad }),
    isCorrected: readings.some(({ isCorrected }) => isCorrected === true),
    isGuess: readings.some(({ isGuess }) => isGuess === true),
  }
}

/** Whether a reading is of one place and nothing else. */
export function isSettled({ meant, abroad, isGuess = false }: Reading): boolean {
  return meant.length === 1 && abroad === undefined && !isGuess
}

/** Whether a reading means nothing at all. */
export function isEmpty({ meant, abroad }: Reading): boolean {
  return meant.length === 0 && abroad === undefined
}

/**
 * Several readings as one. Where one of them is settled, it settles those that could mean it: "Redmond, Seattle"; so does one
 * that lies abroad: "Alberta; Ontario".
 */
export function settled(readings: readonly Reading[]): Reading {
  const sure = new Set(readings.filter(isSettled).map(({ meant }) => meant[0]?.id))
  const countries = new Set(readings.filter(({ meant }) => meant.length === 0).map(countryOf))
  return together(
    readings.map((reading) => {
      if (reading.abroad !== undefined && countries.has(countryOf(reading)))
        return { meant: [], abroad: reading.abroad }
      const meant = reading.meant.filter(({ id }) => sure.has(id))
      return isSettled(reading) || meant.length === 0 ? reading : { meant }
    }),
  )
}

/** The country of what is meant abroad. */
export function countryOf({ abroad }: Reading): string | undefined {
  return abroad?.split(', ').at(-1)
}
