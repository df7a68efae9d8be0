/** A brief too long for an address, in this browser; storage may be closed to us, and then it is not kept. */
const place = 'rolescope-brief'

/** The brief that is kept; null for none. */
export function keptBrief(): string | null {
  try {
    return window.localStorage.getItem(place)
  } catch {
    return null
  }
}

/** Keeps a brief. */
export function keepBrief(packed: string): void {
  try {
    window.localStorage.setItem(place, packed)
  } catch {
    // Its file still holds it.
  }
}
