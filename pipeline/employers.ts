/** Employers by name: what is counted as one, and what families of companies are called. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EmployerFamily, employerFamiliesSchema } from '@/data/schema/employers'

const legalForms = new Set(
  'INC INCORPORATED LLC LLP LP LTD LIMITED CORP CORPORATION CO COMPANY PC PLC PLLC PBC NA GMBH AG SA AND'.split(' '),
)

/**
 * An employer's name as its spellings have it in common: capitals, no accents or punctuation, no legal form at its end (nor
 * the "and" before one), no trade name after "DBA". Empty where nothing is left. Two employers of one name cannot be told
 * apart by it.
 */
export function employerKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase()
  const words = plain
    .replace(/\bD\s*[./]\s*B\s*[./]\s*A\b\.?/g, 'DBA')
    .replace(/&/g, ' AND ')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^THE /, '')
    .replace(/(?<=.) (?:DBA|FKA|AKA) .*$/, '')
    .replace(/\bL L (?=[CP]$)/, 'LL')
    .split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** Under which name an employer is counted. */
export interface Employers {
  /** What tells it from others: the first name of its family, else its own; empty where nothing is left of it. */
  countedAs(name: string): string
  /** What its family is called; null where it is of none. */
  familyOf(name: string): string | null
}

/** The employers of the families given. A family answers to what it is called as well, where no other has that name. */
export function employersOf(families: readonly EmployerFamily[]): Employers {
  const called = families.map((family) => [employerKey(family.name), family] as const)
  const named = families.flatMap((family) => family.keys.map((key) => [key, family] as const))
  const found = new Map([...called, ...named])
  return {
    countedAs: (name) => {
      const key = employerKey(name)
      return found.get(key)?.keys[0] ?? key
    },
    familyOf: (name) => found.get(employerKey(name))?.name ?? null,
  }
}

/** The families as the data has them. Throws where two have a name in common, or one is not in its common spelling. */
export function employerFamilies(): EmployerFamily[] {
  const file = join(process.cwd(), 'data', 'employer-families.json')
  const families = employerFamiliesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const odd = families.flatMap(({ keys }) => keys).find((key) => employerKey(key) !== key)
  if (odd !== undefined)
    throw new Error(`data/employer-families.json: “${odd}” is written “${employerKey(odd)}” once folded`)
  return families
}
