/** Where the collections that single ranges were read from are named and found. */

/** The id of a collection on the data page: "feed-remotewlb-remote-jobs". */
export function feedId(feed: string): string {
  return `feed-${feed.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/** Where the data page names a collection, with a link to it. */
export function feedHref(feed: string): string {
  return `/data#${feedId(feed)}`
}

/** The address of a public repository, given as owner and name; null for a collection that is none. */
export function repositoryHref(feed: string): string | null {
  return /^[\w.-]+\/[\w.-]+$/.test(feed) ? `https://github.com/${feed}` : null
}
