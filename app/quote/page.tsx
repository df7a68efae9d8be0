import type { Metadata } from 'next'
import { cache } from 'react'
import { QuoteLive } from '@/components/quote/QuoteLive'
import { dataset } from '@/data'
import { sentPlace, settledHref } from '@/lib/place/field'
import { behindJob } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import { quoteHref } from '@/lib/quote/address'
import { legalMinimumSentence } from '@/lib/quote/notes'
import type { QuotedScene } from '@/lib/quote/page'
import { noLines } from '@/lib/quote/post/lines'
import { jobTitle, quoteHeadline } from '@/lib/quote/sentences'
import { queryOf } from '@/lib/site/query'
import { areasAround, statesByName } from '../place-names'
import { settlePlace } from '../settle-place'
import { siteHere } from '../site-here'
import { canonical } from '../site-metadata'
import { today } from '../today'
import { quotePage, roleFaces, titledQuery } from './asked'
import '@/components/quote/sheet.css'

/** With the site's name behind it a longer one would be cut in a tab and in a list of results. */
const longestTitle = 58

type Props = Pick<PageProps<'/quote'>, 'searchParams'>

/** Read and made once a request, for the title and the page alike. */
const shown = cache((query: string) => quotePage(new URLSearchParams(query)))

async function ask({ searchParams }: Props) {
  return shown(titledQuery(queryOf(await searchParams)).toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { scene, questions } = await ask(props)
  if (scene === null) return { title: 'Quote', description: questions[0]?.why ?? null, robots: { index: false } }
  const { address, answer } = scene.view
  const minimum = answer.kind === 'percentiles' ? legalMinimumSentence(answer) : null
  const description = [quoteHeadline(answer), ...(minimum === null ? [] : [minimum])].join(' ')
  return { title: titleOf(scene), description, ...canonical(quoteHref({ ...address, ...noLines, used: null })) }
}

function titleOf({ role, view: { address, place } }: QuotedScene): string {
  const named = (name: string, of: string) => `Quote: ${jobTitle({ name }, address.level)}${behindJob({ name: of })}`
  const short = shortPlace(place)
  const titles = [named(role.name, place.name), named(role.name, short), named(role.shortName, short)]
  // Of the longest places none fits beside the job.
  return titles.find((title) => title.length <= longestTitle) ?? `Quote: ${jobTitle(role, address.level)}`
}

export default async function Quote(props: Props) {
  const page = await ask(props)
  const { form, ignored, questions } = page
  const { address, slips } = form
  const typed = queryOf(await props.searchParams)
  const sent = titledQuery(typed)
  // While that is asked about it stays as it was sent.
  const isNamed = sentPlace(sent, address.place) !== null && !questions.some(({ field }) => field === 'place')
  const isWhole = slips.length === 0 && ignored.length === 0
  if (isNamed) await settlePlace(settledHref(quoteHref(address), sent, isWhole))
  else if (sent !== typed) await settlePlace(isWhole ? quoteHref(address) : `/quote?${sent}`)
  sent.sort()
  return (
    <QuoteLive
      key={sent.toString()}
      initial={page}
      query={sent.toString()}
      ground={{
        roles: roleFaces(),
        namesVersion: dataset.manifest.dataVersion,
        states: statesByName(),
        areas: areasAround(address.place),
        site: await siteHere(),
      }}
      today={today()}
      version={dataset.manifest.dataVersion}
    />
  )
}
