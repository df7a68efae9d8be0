/** The address of several jobs at once: their lines alone, so that it can be opened, kept and sent. */

const path = '/quote/jobs'

/** The page of some lines; without any the page that asks for them. */
export function jobsHref(lines: readonly string[]): string {
  return lines.length === 0 ? path : `${path}?${queryOf(lines)}`
}

/** The same as a file. */
export function jobsFileHref(lines: readonly string[]): string {
  return `${path}.csv?${queryOf(lines)}`
}

function queryOf(lines: readonly string[]): string {
  return String(new URLSearchParams({ jobs: lines.join('\n') }))
}
