/** Addresses of quotes as they were before, read as they are now, so that old links keep working. */

/** What the parts of the market that an employer once chose are as pay policies. */
const policies: Readonly<Record<string, string>> = { 'p25-p50': 'lag', 'p50-p75': 'lead' }

/**
 * The query of an older address as one of today's: what was expected on hire (`hire`, `hireLow`, `hireHigh`) becomes the pay policy of
 * that part of the market, or, where it was in own amounts, the ends of the posting unless those were given too; what the ends
 * were rounded to (`round`) is left out. Any other query is returned as it is.
 */
export function migratedQuery(query: URLSearchParams): URLSearchParams {
  if (!['hire', 'hireLow', 'hireHigh', 'round'].some((name) => query.has(name))) return query
  const now = new URLSearchParams(query)
  for (const name of ['hire', 'hireLow', 'hireHigh', 'round']) now.delete(name)
  const hire = query.get('hire') ?? ''
  const policy = policies[hire]
  if (policy !== undefined && !now.has('policy')) now.set('policy', policy)
  const [low, high] = [query.get('hireLow') ?? '', query.get('hireHigh') ?? '']
  const own = low !== '' && high !== '' ? `${low}-${high}` : /^\d/.test(hire) ? hire : ''
  const hasPost = ['post', 'postLow', 'postHigh'].some((name) => (query.get(name) ?? '') !== '')
  if (own !== '' && !hasPost) now.set('post', own)
  return now
}
