/** A text as people and job boards write places, cut into its parts, with what says only how one works set apart. */
import { keyOf } from './names/spelling'

/** A text's parts, in groups: what stands in one group belongs together, "Denver, CO", and each group may be a place. */
export interface Parts {
  readonly groups: readonly (readonly string[])[]
  readonly isRemote: boolean
  /** That it says the United States, in whatever words. */
  readonly isCountry: boolean
}

const remote =
  /\b(?:(?:fully|100 ?%|open to)[ -]*)?(?:remote(?:ly)?(?:[ -](?:first|friendly|ok|okay|only|eligible|optional|possible|based|work|position|role|job|location))*|remoto|work(?:ing)? (?:from|at) (?:home|anywhere)|wfh|wfa|tele-?(?:commut(?:e|ing)|work(?:ing)?)|home[ -]?(?:based|office)|virtual(?:ly)?(?: office)?|distributed|offsite)\b/gi

/** Words of the way of working, of buildings and of time, which name no place. */
const noise =
  /\b(?:hybrid(?:ly)?|on-?site|in[ -](?:office|person)|flexible|(?:corporate |global |world |company )?(?:hq|headquarters?)|offices?|based|only|multiple locations?|various(?: locations?)?|other locations?|\d+ (?:days?|locations?).*?(?:week|$)|[ecmp][sd]t(?: time)?(?: zones?)?|(?:eastern|central|mountain|pacific) time(?: zones?)?|time ?zones?|hours|prefer(?:red|ably)?|optional|a plus|or nearby|surrounding areas?|local|area code|opportunit(?:y|ies)|positions?|roles?|jobs?|field|(?:ste|suite|bldg|building|unit|apt)\.? #?[a-z]?\d+[a-z]?|candidates?|employees)\b/gi

const country =
  /^(?:(?:anywhere )?(?:in|within|across) )?(?:the )?(?:us|usa|usa? ?wide|united states(?: of america)?|america|nationwide|us national|u s a?|us based)$/

const countryAtEnds =
  /^(?:usa?|united states)[\s-]+(?=\S)|[\s,-]+(?:usa|u\.s\.a?\.?|united states(?: of america)?|us)$/i

/** "OR" is Oregon after a comma, and before the country. */
const between = /\s*(?:;|\||•|·|\n|\t|\s\/\s|\s&\s|\s\+\s|\bor\b(?=\s)|(?<!,)\s+OR\s+(?!U))\s*/
const within = /\s*(?:,|\(|\)|\[|\]|:|\s[-–—]+\s|[–—]|\s-|-\s)\s*/

/** Cuts a text into parts. Never throws; a text is read to its first 300 characters. */
export function partsOf(text: string): Parts {
  const written = boardForms(text.slice(0, 300))
  const bare = written.replace(remote, ' , ').replace(noise, ' ')
  const isRemote = bare !== written && new RegExp(remote.source, 'i').test(written)
  const groups = bare.split(between).map((group) =>
    group
      .split(within)
      .map(trimmed)
      .filter((part) => part !== ''),
  )
  const isCountry = groups.some((group) => group.some((part) => saysCountry(part) || countryAtEnds.test(part)))
  return {
    groups: groups.map((group) => withoutCountry(group)).filter((group) => group.length > 0),
    isRemote,
    isCountry,
  }
}

/** "US-CA-Menlo Park" and "CA - Menlo Park", as some employers write it, with commas. */
function boardForms(text: string): string {
  return text
    .trim()
    .replace(/^(?:US|USA)[-_. ]([A-Z]{2})[-_. ](?=\S)/, '$1, ')
    .replace(/^([A-Z]{2})[-_](?=[A-Z][a-z])/, '$1, ')
    .replace(/_/g, ' ')
}

/** Without signs at its ends, and without the words that join it to what stood before. */
function trimmed(part: string): string {
  return part
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d.]+$/gu, '')
    .replace(/^(?:and|or|in|from|at|to|within|of|with|prefer)(?:\s+(?=\S)|$)/, '')
    .replace(/\s+(?:and|or|in|from|with)$/, '')
    .trim()
}

/** Whether a part says nothing but the country. */
export function saysCountry(part: string): boolean {
  return country.test(keyOf(part))
}

/** "Dallas USA" and "US-Dallas" are "Dallas"; what says the country alone is left out where the group says more. */
function withoutCountry(group: readonly string[]): string[] {
  return group.flatMap((part) => {
    if (saysCountry(part)) return []
    const bare = part.replace(countryAtEnds, '')
    return bare.trim() === '' ? [] : [bare.trim()]
  })
}
