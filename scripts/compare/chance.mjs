import { createHash } from 'node:crypto'

/** A whole number that a text always gives: below 2^32, and spread evenly. */
export function numberOf(text) {
  return createHash('sha256').update(text).digest().readUInt32BE(0)
}

/** Some of a list by lot. Each thing's lot hangs on itself alone, so a list that grows keeps most of its choice. */
export function drawn(list, count, seed) {
  return list
    .map((each) => ({ each, lot: numberOf(`${seed} ${each}`) }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ each }) => each)
}

/** One of a list by lot. */
export function oneOf(list, seed) {
  return list[numberOf(seed) % list.length]
}
