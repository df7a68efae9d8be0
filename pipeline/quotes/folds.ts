/** Parts of the observations that take turns at being kept aside. */
import { createHash } from 'node:crypto'
import type { Observation } from './observations'

/**
 * The part, from 0 up to `folds`, that an observation belongs to. It hangs on the seed, the employer and what tells its rows
 * apart, so that identical rows are kept aside together, at whatever level or wage, in every run.
 */
export function foldOf({ employer, subject }: Pick<Observation, 'employer' | 'subject'>, seed: number, folds: number) {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, employer, subject]))
    .digest()
  return digest.readUInt32BE(0) % folds
}
