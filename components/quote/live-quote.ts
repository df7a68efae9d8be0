/** What a page of quotes fetches once someone is there: what answers, what all quotes take, and what one role's and one state's do. */
import { settledHref } from '@/lib/place/field'
import { placeTaken } from '@/lib/place/names/taken'
import { basicsFile, lawsFile, partHref, roleFile, wagesFile } from '@/lib/quote/live/data-files'
import type { BasicsFile, CameFiles, StateFile } from '@/lib/quote/live/parts'
import type { PageGround, QuotePage } from '@/lib/quote/page'
import { fetchJson, type Loaded, loadOnce } from '../ui/fetched'
import { fetchReading } from '../ui/place-names'

/** The page of a quote, and the address that it is kept under. */
export interface ShownQuote {
  readonly page: QuotePage
  readonly href: string
}

const code = loadOnce(() =>
  Promise.all([import('@/lib/quote/live/parts'), import('@/lib/quote/page'), import('@/lib/quote/address')]),
)
const files = new Map<string, Loaded<object>>()
const readings = new Map<string, ReturnType<typeof placeTaken>>()

function fileOf(name: string): Loaded<object> {
  const before = files.get(name)
  if (before) return before
  const loaded = loadOnce((version) => fetchJson<object>(partHref(name, version)))
  files.set(name, loaded)
  return loaded
}

/** Of what has come: read once, until more comes. */
let ground: { readonly of: number; readonly today: string; readonly made: PageGround } | null = null

function groundNow(basics: BasicsFile, today: string): PageGround | null {
  const [parts] = code.now ?? []
  const come = [...files].flatMap(([name, { now }]) => (now ? [[name, now] as const] : []))
  if (ground?.of === come.length && ground.today === today) return ground.made
  if (parts === undefined) return null
  const all = <T>(kind: string) => come.flatMap(([name, file]) => (name.startsWith(kind) ? [file as T] : []))
  const made = parts.groundHere(
    {
      basics,
      roles: all<CameFiles['roles'][number]>('role-'),
      states: all<StateFile>('state-'),
      wages: (files.get(wagesFile)?.now ?? null) as CameFiles['wages'],
      laws: (files.get(lawsFile)?.now ?? null) as CameFiles['laws'],
    },
    today,
  )
  ground = { of: come.length, today, made }
  return made
}

type Asked = NonNullable<ReturnType<typeof askedAt>>

/** What an address asks, as far as that is known: what must be fetched before there is an answer. */
function askedAt(href: string, today: string) {
  const basics = fileOf(basicsFile).now as BasicsFile | undefined
  if (code.now === undefined || basics === undefined) return null
  const [parts] = code.now
  const query = new URLSearchParams(href.split('?')[1])
  const { read, unread } = parts.askedHere(query, basics, readings, today)
  const { version } = read.address
  const isKept = version === null || version === basics.release.dataVersion
  const needed = parts.filesFor(basics, read.address).filter((name) => fileOf(name).now === undefined)
  return { basics, query, read, unread, needed, isKept }
}

/** The page of what has come, and what it lacks still, which is known once it is made. */
function madeNow({ basics, query, read }: Pick<Asked, 'basics' | 'query' | 'read'>, today: string) {
  const made = groundNow(basics, today)
  if (code.now === undefined || made === null) return null
  const [parts, { pageOf }] = code.now
  const page = pageOf(query, read, made)
  return { page, lacks: parts.filesBeside(page).filter((name) => fileOf(name).now === undefined) }
}

/** A field sends what it shows, which is that very place: nobody need be asked what it means. */
export function keepName({ form, questions }: QuotePage): void {
  if (questions.some(({ field }) => field === 'place')) return
  readings.set(form.values.place, { kind: 'found', id: form.address.place })
}

/** The answer from what has come already; null where something must be fetched first. */
export function quoteHere(href: string, today: string): ShownQuote | null {
  const asked = askedAt(href, today)
  if (asked === null || !asked.isKept || asked.unread.length + asked.needed.length > 0) return null
  const made = madeNow(asked, today)
  if (code.now === undefined || made === null || made.lacks.length > 0) return null
  const { page } = made
  const [, , { quoteHref }] = code.now
  keepName(page)
  // What is asked about stays as it was sent.
  if (page.questions.some(({ field }) => field === 'place')) return { page, href }
  const isWhole = page.form.slips.length === 0 && page.ignored.length === 0
  return { page, href: settledHref(quoteHref(asked.read.address), asked.query, isWhole) }
}

/** The answer, once what it needs has come. Throws Error where only the server has it, as of an earlier release. */
export async function quoteOf(href: string, today: string, version: string): Promise<ShownQuote> {
  await Promise.all([code.load(version), fileOf(basicsFile).load(version)])
  const asked = askedAt(href, today)
  if (asked?.isKept !== true) throw new Error(`${href} is answered by the server`)
  await Promise.all(asked.unread.map(async (text) => readings.set(text, placeTaken(text, await fetchReading(text)))))
  const known = askedAt(href, today) ?? asked
  await Promise.all(known.needed.map((name) => fileOf(name).load(version)))
  await Promise.all((madeNow(known, today)?.lacks ?? []).map((name) => fileOf(name).load(version)))
  const answer = quoteHere(href, today)
  if (answer === null) throw new Error(`${href} lacks a part`)
  return answer
}

/** Fetches what an address is answered from, then what the other roles are, one after the other; what does not come now is fetched when it is asked for. */
export async function fetchQuotes(href: string, today: string, version: string): Promise<void> {
  await quoteOf(href, today, version)
  const { roles } = fileOf(basicsFile).now as BasicsFile
  for (const { id } of roles)
    await fileOf(roleFile(id))
      .load(version)
      .catch(() => {})
}
