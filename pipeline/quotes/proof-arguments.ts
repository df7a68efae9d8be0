/** What the proof was asked for. */
import { parseArgs } from 'node:util'
import { withUsage } from '../command'

export const usage = `npm run bench:quotes -- --raw DIR [--posted FILE …] [--seed N] [--write] [--unseen DIR]

  --raw DIR     the directory of the raw files (README: The market data)
  --posted FILE the files of posted pay that npm run market was given; may be given several times
  --seed N      which folds; 1 when left out
  --write       replace data/quote-proof.json, which /data shows, and the typical errors in data/market/quotes.json
  --unseen DIR  instead of folds: how well data/market/quotes.json as it is foretells the rows of files in DIR`

const text = { type: 'string' } as const

/** Throws an Error that says what is wrong, with the usage. */
export function parseProofArguments(args: readonly string[]) {
  return withUsage(usage, () => {
    const posted = { type: 'string', multiple: true } as const
    const options = { raw: text, posted, seed: text, write: { type: 'boolean' }, unseen: text } as const
    const {
      raw,
      posted: files = [],
      seed = '1',
      write = false,
      unseen,
    } = parseArgs({ args: [...args], options }).values
    if (!raw) throw new Error('--raw is missing: it names the directory of the raw files.')
    if (!/^\d{1,9}$/.test(seed)) throw new Error(`“${seed}” is no seed: expected a whole number.`)
    if (write && unseen !== undefined)
      throw new Error('--write keeps what the folds say; it does not go with --unseen.')
    return { raw, posted: files, seed: Number(seed), isWritten: write, unseen: unseen ?? null }
  })
}
