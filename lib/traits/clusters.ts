/** Things put in order so that alike ones stand together, and the groups that they form. */

/** How alike each two of some things are: symmetric, the greater the more alike; the diagonal is never read. */
export type Likeness = readonly (readonly number[])[]

type Group = readonly number[]

/**
 * The indices of the things in an order in which alike ones are neighbors: average linkage (Sokal & Michener 1958), each group
 * turned, where it joins another, so that its more alike end touches (after Gruvaeus & Wainer 1972). The closest pair stands in
 * the later half. Ties go to the earlier indices, so the same likeness always gives the same order.
 */
export function clusteredOrder(alike: Likeness): number[] {
  const [order = []] = grouped(alike, Number.NEGATIVE_INFINITY)
  const [closest] = joins(
    alike.map((_, index) => [index]),
    alike,
  )
  if (closest === undefined) return [...order]
  const at = [...closest.a, ...closest.b].reduce((sum, index) => sum + order.indexOf(index), 0)
  return at < order.length - 1 ? [...order].reverse() : [...order]
}

/** The groups of at least two things that average linkage forms while the mean likeness between the two groups that join is at least `least`. */
export function clustersAt(alike: Likeness, least: number): number[][] {
  return grouped(alike, least)
    .filter((group) => group.length > 1)
    .map((group) => [...group])
}

function grouped(alike: Likeness, least: number): Group[] {
  let groups: Group[] = alike.map((_, index) => [index])
  for (let best = joins(groups, alike)[0]; best && best.mean >= least; best = joins(groups, alike)[0]) {
    const { a, b } = best
    groups = groups.flatMap((group) => (group === b ? [] : [group === a ? touching(a, b, alike) : group]))
  }
  return groups
}

interface Join {
  readonly a: Group
  readonly b: Group
  readonly mean: number
}

/** Every two groups with the mean likeness of one of each, the most alike first. */
function joins(groups: readonly Group[], alike: Likeness): Join[] {
  return groups
    .flatMap((a, index) => groups.slice(index + 1).map((b): Join => ({ a, b, mean: meanOf(a, b, alike) })))
    .sort((one, other) => other.mean - one.mean)
}

function meanOf(a: Group, b: Group, alike: Likeness): number {
  const all = a.flatMap((x) => b.map((y) => between(x, y, alike)))
  return all.reduce((sum, value) => sum + value, 0) / all.length
}

function between(x: number, y: number, alike: Likeness): number {
  return alike[x]?.[y] ?? 0
}

/** Two groups in one row, each turned so that the ends that touch are as alike as can be. */
function touching(a: Group, b: Group, alike: Likeness): Group {
  const ways = [a, [...a].reverse()].flatMap((first) => [b, [...b].reverse()].map((second) => ({ first, second })))
  const touch = ({ first, second }: (typeof ways)[number]) => between(first.at(-1) ?? 0, second[0] ?? 0, alike)
  const best = ways.reduce((kept, way) => (touch(way) > touch(kept) ? way : kept))
  return [...best.first, ...best.second]
}
