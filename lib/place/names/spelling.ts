/** How the names of places are compared: without accents, signs and the ways of shortening a word. */

/** Words that are written short as often as in full. */
const short: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
  ['mountain', 'mtn'],
  ['heights', 'hts'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
])

/** The key of a name: "St. Paul", "Saint Paul" and "SAINT-PAUL" have one. Empty where a text has no Latin letter or digit. */
export function keyOf(name: string): string {
  // Most names are plain letters already, and a vocabulary has sixty thousand.
  const plain = /^[ -~]*$/.test(name) ? name : name.normalize('NFKD').replace(/[\p{M}’‘ʻ]/gu, '')
  const words = plain
    .toLowerCase()
    .replace(/([a-z]{2})\.(?=[a-z])/g, '$1 ')
    .replace(/['`.]/g, '')
    .match(/[a-z0-9]+/g)
  return (words ?? []).map((word) => short.get(word) ?? word).join(' ')
}

/**
 * How many letters one must change, add, leave out or swap with a neighbor to make one key of another (Damerau and
 * Levenshtein, each letter at most once), or `most` + 1 where it is more than `most`.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) least = Math.min(least, at(before, j - 2) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(at(last, b.length), most + 1)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}

/** How many slips are forgiven in a key: none in a short one, one from five letters on, two from nine on. */
export function forgiven(key: string): number {
  if (key.length < 5) return 0
  return key.length < 9 ? 1 : 2
}
