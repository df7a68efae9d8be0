/** Which place each of several ranges of one advertisement is for, by what the range is called. */
import type { PlaceNames } from './place-names'
import type { Posting } from './posting'

export interface Zone {
  readonly place: string
  readonly states: readonly string[]
}

/** Words around the name of a zone, which are none of a place. */
const around =
  /\b(?:for|the|this|it|we|you|they|who|will|would|be|can|earns?|pays|paid|lives?|living|reside|residing|at|as|with|role|roles|position|positions|job|is|are|of|to|our|only|based|hires?|hired|candidates?|applicants?|employees?|residents?|located|working|work|location|locations|estimated|expected|anticipated|target|starting|annual|annually|yearly|hourly|monthly|base|pay|salary|salaries|compensation|cash|wage|wages|rate|rates|range|ranges|band|bands|between|from|usd|zone|zones|tier|tiers|geo|geographic|region|level|(?<!\.)[a-e](?!\.)|[ivx]+|\d+)\b/gi
/** Levels and jobs, whose words some small towns share. */
const level =
  /\b(?:intern|junior|jr|entry|mid|senior|sr|staff|principal|lead|manager|director|engineer|developer|scientist|analyst|architect|specialist|associate)\b/i
const elsewhere =
  /\b(?:other|rest|remaining|all|national|nationwide|outside|elsewhere|remote|United States|USA?)\b|\bU\.S\./i

/**
 * Ranges of one advertisement with the place of each. A single one is for all its places. Of several each is for what it is
 * called where that names a place, or another country; for the country where it is called that, or “all other locations”,
 * beside ranges that name places of it; else for those of the advertisement.
 */
export function zoned<R extends { readonly label: string }>(
  { place }: Posting,
  ranges: readonly R[],
  names: PlaceNames,
): (R & { readonly zone: Zone })[] {
  const whole: Zone = { place, states: names.statesIn(place) }
  if (ranges.length === 1) return ranges.map((range) => ({ ...range, zone: whole }))
  const called = ranges.map((range) => ({ range, zone: placeCalled(range.label, names) }))
  const isAnyNamed = called.some(({ zone }) => zone !== undefined && zone.states.length > 0)
  return called.map(({ range, zone }) => {
    const isRest = isAnyNamed && elsewhere.test(range.label)
    return { ...range, zone: zone ?? (isRest ? { place: 'United States', states: [] } : whole) }
  })
}

function placeCalled(label: string, names: PlaceNames): Zone | undefined {
  if (level.test(label)) return undefined
  // What a zone leaves out is no place of it.
  const included = label.replace(/\(?\b(?:excluding|except|outside)\b[^)]*\)?/gi, ' ')
  const place = included
    .replace(/-based\b/gi, '')
    .replace(/[()]/g, ', ')
    .replace(around, ' ')
    // In capitals it is Indiana.
    .replace(/\b[Ii]n\b/g, ' ')
    .replace(/\band\b|&|\/|:/gi, ';')
    .replace(/\s+/g, ' ')
    .replace(/ ?([,;])[ ,;]*/g, '$1 ')
    .replace(/^[\s,;.–—-]+|[\s,;.–—-]+$/g, '')
  if (!/[a-z]{2}/i.test(place)) return undefined
  const states = names.statesIn(place)
  return states.length > 0 || names.isCountryAbroad(place) ? { place, states } : undefined
}
