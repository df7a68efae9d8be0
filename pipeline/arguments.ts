/** What the command was asked for. */
import { parseArgs } from 'node:util'

export const usage = `npm run market -- --raw DIR [--out DIR] [--version YYYY.MM.DD[-N]] [--classified FILE.csv] [--from postgres://…]

  --raw DIR          the directory of the publishers' files (README: The market data)
  --out DIR          what to replace; data/market when left out
  --version V        the release's version; else today's date, or the present one when nothing changed
  --classified FILE  also write the classified rows, for the table that --from reads
  --from URL         count in PostgreSQL, or what speaks its protocol, over its table "classified"`

export interface Arguments {
  readonly raw: string
  readonly out: string
  readonly version: string | undefined
  readonly classified: string | undefined
  readonly from: string | undefined
}

/** Throws an Error that says what is wrong, with the usage. */
export function parseArguments(args: readonly string[]): Arguments {
  const text = { type: 'string' } as const
  const {
    raw,
    out = 'data/market',
    version,
    classified,
    from,
  } = asked(() =>
    parseArgs({ args: [...args], options: { raw: text, out: text, version: text, classified: text, from: text } }),
  ).values
  if (!raw) throw new Error(`--raw is missing: it names the directory of the raw files.\n\n${usage}`)
  if (version !== undefined && !/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/.test(version)) {
    throw new Error(`“${version}” is no version: expected a date, YYYY.MM.DD, or YYYY.MM.DD-N.\n\n${usage}`)
  }
  if (from !== undefined && !/^postgres(ql)?:\/\//.test(from)) {
    throw new Error(
      `“${from}” is no address of a PostgreSQL database: expected postgres://user@host/database.\n\n${usage}`,
    )
  }
  return { raw, out, version, classified, from }
}

function asked<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}
