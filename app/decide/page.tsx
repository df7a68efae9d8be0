import type { Metadata } from 'next'
import { DecideLive } from '@/components/decide/DecideLive'
import { dataset } from '@/data'
import { readSaid } from '@/lib/brief/said'
import type { DecideGround } from '@/lib/decide/view'
import { postedMedians } from '@/lib/pay/posted'
import { queryOf } from '@/lib/site/query'
import { readTitle, titleRoles } from '@/lib/titles/read'
import { roleEvidence } from '../evidence'
import { once } from '../once'
import { roleFaces } from '../quote/asked'
import { briefBook } from './book'
import '@/components/decide/sheet.css'

export const metadata: Metadata = {
  title: 'Which role should I open?',
  description:
    'Check what hurts, and see which software role to open, who here could take it, or why nobody new is the answer.',
}

/** What the page knows, as plain values that the browser is sent. */
const ground = once((): DecideGround => {
  const medians = postedMedians(dataset.roles, roleEvidence())
  return {
    symptoms: dataset.symptoms.map(({ id, tick, line, leads, helps }) => ({
      id,
      tick,
      line,
      leads: leads.map(({ role }) => ({ role })),
      helps: helps.map(({ role }) => ({ role })),
    })),
    readiness: dataset.readiness.items.map(({ id, role, defeats, ask, missing }) => ({
      id,
      role,
      defeats,
      ask,
      missing,
    })),
    after: dataset.readiness.after.map(({ first, next }) => ({ first, next })),
    roles: roleFaces(),
    postedUsd: Object.fromEntries(
      dataset.roles.map(({ id }) => [id, medians.find(({ role }) => role.id === id)?.usd ?? null]),
    ),
  }
})

/** The roles by what titles call them. */
const titles = once(() =>
  dataset.roles.map(({ id, name, shortName, aliases, titleRule }) => ({ id, name, shortName, aliases, titleRule })),
)

function titledOf(title: string | null) {
  if (title === null) return null
  const { role } = readTitle(title, titleRoles(dataset.roles))
  return { title, role: role === 'none' ? null : role }
}

export default async function Decide({ searchParams }: PageProps<'/decide'>) {
  const { dataVersion } = dataset.manifest
  const { answers, edits, packed, slips, ignored, why } = await readSaid(
    queryOf(await searchParams),
    ground(),
    dataVersion,
  )
  const said = [...slips.map((slip) => slip.why), ...ignored, ...(why === null ? [] : [why])]
  return (
    <DecideLive
      ground={ground()}
      dataVersion={dataVersion}
      initial={{ answers, edits, packed }}
      titles={titles()}
      titled={titledOf(answers.wanted)}
      // With script it comes once something is ticked: answers are behind the mark, which the server does not see.
      book={answers.ticks.length > 0 ? briefBook() : null}
      slips={said}
    />
  )
}
