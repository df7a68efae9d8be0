/** The answer to a text that names an offer: its check, or why its amount cannot be read. */
import { offerStartHref, quoteStartHref } from '@/lib/quote/address'
import { clip } from '@/lib/site/query'
import { readPay, writePay, writePlainPay } from '@/lib/words/pay'
import { oneOf } from '@/lib/words/role-names'
import { partOffer } from './amounts'
import { namedRole, rolesOf } from './entries'
import { type Answered, type Found, lookingUp } from './found'
import type { SearchGround } from './ground'
import { type JobAsked, jobAsked, jobLabel, placesFor, readsAs, roleFound } from './job'
import { exactly } from './named'
import { nationwide, placesAlone } from './place'

/** An amount as the page of a quote takes it, and in full. */
interface Amount {
  readonly sent: string
  readonly inFull: string
}

/** The answer to a text with an offer in it; null for one without. */
export function offerAnswer(text: string, ground: SearchGround): Answered | null {
  const parted = partOffer(text)
  if (parted === null) return null
  const job = jobAsked(parted.rest, ground)
  // Until it is known where, nothing stands in its place.
  if (job?.isOpen) return { says: lookingUp, found: [roleFound(job.role)] }
  // “$5 wizard” may be anything; “offer wizard 165k” is an offer of a job that we do not have.
  if (parted.amount === null) return job === null ? null : withoutAmount(job)
  const reading = readPay(clip(parted.amount))
  const amounts: readonly Amount[] =
    'value' in reading
      ? [{ sent: writePlainPay(reading.value), inFull: writePay(reading.value) }]
      : (reading.near ?? []).map(({ value, name, note }) => ({
          sent: value,
          inFull: name === note ? name : `${name}, ${note}`,
        }))
  const refused = 'value' in reading ? '' : reading.why
  if (job === null) return ofAnyRole(parted.rest, amounts, refused, ground)
  const why = [refused, ...job.why].filter((each) => each !== '')
  return {
    says: [`The job reads as ${readsAs(job)}.`, ...why].join(' '),
    found: [
      ...amounts.flatMap((amount) => checks(job, amount)),
      ...(amounts.length === 0 ? [offerField(job, 'Type the offer on its quote', 'quote')] : []),
    ],
  }
}

function checks(job: JobAsked, { sent, inFull }: Amount): Found[] {
  const { role, level } = job
  return placesFor(job).map(
    (place): Found => ({
      href: offerStartHref({ role: role.id, level, place: place.id }, sent),
      label: `Check an offer of ${inFull}: ${jobLabel(job, place)}`,
      group: 'offer',
      mark: role.mark,
    }),
  )
}

/** The quote of a job, at the place for an offer. */
function offerField(job: JobAsked, label: string, group: Found['group']): Found {
  const [place = nationwide] = placesFor(job)
  const { role, level } = job
  return {
    href: `${quoteStartHref({ role: role.id, level, place: place.id })}#offer`,
    label: `${label}: ${jobLabel(job, place)}`,
    group,
    mark: role.mark,
  }
}

function withoutAmount(job: JobAsked): Answered {
  return {
    says: [`The job reads as ${readsAs(job)}.`, 'Write an amount too, such as 165k.', ...job.why].join(' '),
    found: [offerField(job, 'Check an offer', 'offer')],
  }
}

/** An offer of no role that we know: of which is asked. */
function ofAnyRole(rest: string, amounts: readonly Amount[], refused: string, ground: SearchGround): Answered | null {
  const [place = nationwide] = placesAlone(rest, ground)
  const isKnown = rest === '' || place !== nationwide
  if (!isKnown && exactly(ground.index, rest).length > 0) return null
  const [amount] = amounts
  const unread = isKnown ? '' : `“${clip(rest)}” is not one of these roles. `
  if (amount === undefined) return { says: `${unread}${refused}`, found: [] }
  const level = 'senior'
  return {
    says: `${unread}${refused === '' ? '' : `${refused} `}An offer of ${amount.inFull} for which role?`,
    found: rolesOf(ground.index).map((role) => ({
      href: offerStartHref({ role: role.id, level, place: place.id }, amount.sent),
      label: `Check ${amount.inFull} for ${oneOf(namedRole(role))}, ${level}`,
      group: 'offer',
      mark: role.mark,
    })),
  }
}
