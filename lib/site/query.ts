/** Queries as they were sent, and how what they say is shown. */

/** What a query says under a name, without the spaces around it; empty texts are none. */
export function textsOf(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

/** The parameters of a page as the framework hands them over, as a query. */
export function queryOf(parameters: Readonly<Record<string, string | readonly string[] | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value = []]) => [value].flat().map((each) => [name, String(each)])),
  )
}

const campaignTag =
  /^(utm_\w+|_gl|dclid|fbclid|gbraid|gclid|gclsrc|igshid|li_fat_id|mc_cid|mc_eid|msclkid|ref|ttclid|twclid|wbraid|yclid)$/

/** Whether a parameter is what others hang on links to count visits: it asks nothing, so it is passed over. */
export function isCampaignTag(name: string): boolean {
  return campaignTag.test(name)
}

const longestShown = 40

/** A text cut for showing, between letters: half of one would be no text. */
export function clip(text: string, longest = longestShown): string {
  const letters = [...text]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text
}
