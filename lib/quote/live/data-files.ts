/** Where what quotes are answered from in the browser is fetched: what all of them take, and by itself what one role’s or one state’s do. */

/**
 * The way of parting, in the address that the files are fetched from. Change it when the shape changes: browsers keep what they
 * fetched under an address, and cannot read one shape as another.
 */
const parting = 'by-role-4'

/** The file of what all pages take. */
export const basicsFile = 'basics.json'
/** The file of the wages of every state. */
export const wagesFile = 'wages.json'
/** The file of the rules of every state, in short: what the country and remote work take. */
export const lawsFile = 'laws.json'
/** The file of a role. */
export const roleFile = (role: string): string => `role-${role}.json`
/** The file of a state. */
export const stateFile = (state: string): string => `state-${state}.json`

/** Where a file is fetched from; `version` changes with the data and with the way of parting it. */
export function partHref(file: string, version: string): string {
  return `/quote/parts/${file}?v=${version}-${parting}`
}
