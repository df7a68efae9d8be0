/** What `npm run postings` was asked for. */
import { parseArgs } from 'node:util'
import { withUsage } from '../command'
import { type SystemName, systems } from './board-list'

export const usage = `npm run postings -- --out DIR [--boards FILE] [--max-age HOURS] [--pause MS] [--contact TEXT]

  --out DIR          where posted-pay.csv is put, and the answers are kept (in DIR/cache)
  --boards FILE      the boards to read, as CSV with the columns system, board and perhaps employer; pipeline/boards.csv when
                     left out
  --max-age HOURS    how old a kept answer may be to be taken without asking again; 12 when left out
  --pause MS         milliseconds between two requests to one host; 500 when left out
  --contact TEXT     added to how the command calls itself, such as an address where you can be reached
  --greenhouse URL, --lever URL, --ashby URL
                     other addresses of the interfaces, such as https://api.eu.lever.co`

const text = { type: 'string' } as const

export interface Arguments {
  readonly boards: string
  readonly out: string
  /** In milliseconds. */
  readonly maxAge: number
  /** In milliseconds. */
  readonly pause: number
  readonly contact: string | undefined
  readonly addresses: Readonly<Record<SystemName, string>>
}

/** Throws an Error that says what is wrong, with the usage. */
export function parseArguments(args: readonly string[]): Arguments {
  return withUsage(usage, () => {
    const own = { boards: text, out: text, 'max-age': text, pause: text, contact: text }
    const options = { ...own, greenhouse: text, lever: text, ashby: text }
    const { values } = parseArgs({ args: [...args], options })
    if (!values.out) throw new Error('--out is missing: it names the directory that posted-pay.csv is put in.')
    if (values.contact !== undefined && !/^[\x20-\x7e]{1,100}$/.test(values.contact))
      throw new Error('--contact takes at most 100 plain characters, such as an address.')
    return {
      boards: values.boards ?? 'pipeline/boards.csv',
      out: values.out,
      maxAge: amount('--max-age', values['max-age'] ?? '12') * 3_600_000,
      pause: amount('--pause', values.pause ?? '500'),
      contact: values.contact,
      addresses: {
        greenhouse: address('--greenhouse', values.greenhouse ?? systems.greenhouse.address),
        lever: address('--lever', values.lever ?? systems.lever.address),
        ashby: address('--ashby', values.ashby ?? systems.ashby.address),
      },
    }
  })
}

function amount(option: string, said: string): number {
  if (!/^\d+(\.\d+)?$/.test(said)) throw new Error(`${option} takes a number, not “${said}”.`)
  return Number(said)
}

function address(option: string, said: string): string {
  if (!/^https?:\/\/[^\s?#]+$/.test(said) || !URL.canParse(said))
    throw new Error(`${option} takes an address, such as https://api.eu.lever.co, not “${said}”.`)
  return said.replace(/\/+$/, '')
}
