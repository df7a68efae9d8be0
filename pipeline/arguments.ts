/** What the command was asked for. */
import { parseArgs } from 'node:util'
import { withUsage } from './command'

export const usage = `npm run market -- --raw DIR [--out DIR] [--version YYYY.MM.DD[-N]] [--classified FILE.csv] [--from postgres://…]

  --raw DIR          the directory of the publishers' files (README: The market data)
  --out DIR          what to replace; data/market when left out
  --version V        the release's version; else today's date, or the present one when nothing changed
  --classified FILE  also write the classified rows, for the table that --from reads
  --from URL         count in PostgreSQL, or what speaks its protocol, over its table "classified"`

const text = { type: 'string' } as const

export interface Arguments {
  readonly raw: string
  readonly out: string
  readonly version: string | undefined
  readonly classified: string | undefined
  readonly from: string | undefined
}

/** Throws an Error that says what is wrong, with the usage. */
export function parseArguments(args: readonly string[]): Arguments {
  return withUsage(usage, () => {
    const options = { raw: text, out: text, version: text, classified: text, from: text }
    const { raw, out = 'data/market', version, classified, from } = parseArgs({ args: [...args], options }).values
    if (!raw) throw new Error('--raw is missing: it names the directory of the raw files.')
    if (version !== undefined && !/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/.test(version))
      throw new Error(`“${version}” is no version: expected a date, YYYY.MM.DD, or YYYY.MM.DD-N.`)
    if (from !== undefined && !/^postgres(ql)?:\/\//.test(from))
      throw new Error(`“${from}” is no address of a PostgreSQL database: expected postgres://user@host/database.`)
    return { raw, out, version, classified, from }
  })
}
