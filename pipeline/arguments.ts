/** What the command was asked for. */
import { parseArgs } from 'node:util'
import { withUsage } from './command'

export const usage = `npm run market -- --raw DIR [--out DIR] [--posted FILE …] [--version YYYY.MM.DD[-N]]
               [--classified FILE.csv] [--readings FILE.csv] [--from postgres://…]
npm run market -- --posted FILE … [--out DIR] [--version YYYY.MM.DD[-N]]

Without --raw the posted pay is added to the release that stands, and all else stays as it is.

  --raw DIR          the directory of the publishers' files (README: The market data)
  --out DIR          what to replace; data/market when left out
  --version V        the release's version; else today's date, or the present one when nothing changed
  --posted FILE      more posted pay, as CSV or JSON Lines, beside the directory’s own; may be given several times
  --classified FILE  also write the classified rows, for the table that --from reads
  --readings FILE    also write what was read in each row of posted pay, for a recount
  --from URL         count in PostgreSQL, or what speaks its protocol, over its table "classified"`

const text = { type: 'string' } as const

export interface Arguments {
  /** Undefined where a release is added to. */
  readonly raw: string | undefined
  readonly out: string
  readonly posted: readonly string[]
  readonly version: string | undefined
  readonly classified: string | undefined
  readonly readings: string | undefined
  readonly from: string | undefined
}

/** Throws an Error that says what is wrong, with the usage. */
export function parseArguments(args: readonly string[]): Arguments {
  return withUsage(usage, () => {
    const posted = { type: 'string', multiple: true } as const
    const options = { raw: text, out: text, posted, version: text, classified: text, readings: text, from: text }
    const { values } = parseArgs({ args: [...args], options })
    const { raw, out = 'data/market', version, classified, readings, from } = values
    if (!raw && (values.posted ?? []).length === 0)
      throw new Error('--raw is missing: it names the directory of the raw files. Or give --posted alone.')
    const whole = ['classified', 'readings', 'from'] as const
    const idle = raw ? undefined : whole.find((name) => values[name] !== undefined)
    if (idle) throw new Error(`--${idle} needs --raw: it is about all the rows of a release.`)
    if (version !== undefined && !/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/.test(version))
      throw new Error(`“${version}” is no version: expected a date, YYYY.MM.DD, or YYYY.MM.DD-N.`)
    if (from !== undefined && !/^postgres(ql)?:\/\//.test(from))
      throw new Error(`“${from}” is no address of a PostgreSQL database: expected postgres://user@host/database.`)
    return { raw: raw || undefined, out, posted: values.posted ?? [], version, classified, readings, from }
  })
}
