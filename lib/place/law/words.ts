/** The posting rules in words. */
import type { Jurisdiction, LawSource, PostingFact, Transposition } from '@/data/schema/jurisdictions'
import { formatDate, formatList, formatMonth } from '@/lib/words/format'
import type { Duty } from './duty'
import type { LeadClaim } from './rules'

/** What to say wherever these facts are shown. */
export const postingCaveat = 'Reported rules for posting pay, in our words, with sources. Not legal advice.'

/** A day of the rules: "Jan 1, 2023", or "Mar 2020" of one that is a month. */
export function lawDay(day: string): string {
  return day.length === 7 ? formatMonth(day) : formatDate(day)
}

/** What a rule is on the day that was asked. */
export function dutySentence(duty: Duty): string {
  switch (duty.code) {
    case 'in-force':
      return duty.enforcedFrom === null
        ? `In force since ${lawDay(duty.since)}.`
        : `In force since ${lawDay(duty.since)}; enforced from ${lawDay(duty.enforcedFrom)}.`
    case 'announced':
      return `Not yet in force: it starts on ${lawDay(duty.from)}.`
    case 'no-posting-duty':
      return `No duty to post pay. A rule on telling applicants holds since ${lawDay(duty.since)}.`
    case 'national-laws':
      return 'Left to national laws, which vary.'
  }
}

/**
 * The days of a rule that its duty on a day does not say: its last change, which its facts are as of, and what is unconfirmed of its
 * start. Empty where none is.
 */
export function daySentences(
  { start, changed }: Pick<Jurisdiction, 'start' | 'changed'>,
  day: string,
): readonly string[] {
  return [
    ...(changed === undefined ? [] : [changedSentence(changed.day, day)]),
    ...(start.unconfirmed === undefined ? [] : [`First day unconfirmed: ${start.unconfirmed}`]),
  ]
}

function changedSentence(changed: string, day: string): string {
  return changed > day ? `Shown as it is from ${lawDay(changed)}, when it changes.` : `Changed ${lawDay(changed)}.`
}

/** What a fact is about, as a short label. */
export const factLabels: Readonly<Record<PostingFact['about'], string>> = {
  covered: 'Who',
  contents: 'In the posting',
  range: 'The range',
  remote: 'Remote jobs',
  internal: 'Internal moves',
  hiring: 'Applicants',
  remedy: 'Penalties',
  records: 'Records',
}

/** From when a fact holds and why it is unconfirmed, where it says so; else empty. */
export function standing({ from, unconfirmed }: Pick<PostingFact, 'from' | 'unconfirmed'>): string {
  return [
    ...(from === undefined ? [] : [`Since ${formatDate(from)}.`]),
    ...(unconfirmed === undefined ? [] : [`Unconfirmed: ${unconfirmed}`]),
  ].join(' ')
}

/** A source by its title, or by its publisher where the title was not seen. */
export function sourceName({ title, publisher }: Pick<LawSource, 'title' | 'publisher'>): string {
  return title ?? publisher
}

const kinds: Readonly<Record<LawSource['kind'], string>> = {
  official: 'official',
  copy: 'a copy of an official text',
  'law-firm': 'law firm',
  association: 'employers’ association',
  news: 'news',
  other: 'trade site',
}

const readings: Readonly<Record<LawSource['read'], string>> = {
  whole: 'read whole',
  excerpt: 'read in part',
  copy: 'read in a copy',
  'not-opened': 'not opened',
}

/** What a source is named for beside a rule’s best one: "Who and since when". */
export function leadLabel(claims: readonly LeadClaim[]): string {
  if (claims.length > 1) return 'Who and since when'
  return claims[0] === 'covered' ? 'Who' : 'Since when'
}

/** Who is behind a source, what it is, and how much of it was read when: "Morse, law firm; read in part Nov 30, 2026." */
export function sourceWords({ title, publisher, kind, read, readOn, note }: LawSource): string {
  const day = readOn === undefined ? '' : ` ${formatDate(readOn)}`
  const who = title === undefined ? [] : [publisher]
  const said = `${[...who, kinds[kind]].join(', ')}; ${readings[read]}${day}.`
  return note === undefined ? said : `${said} ${note}`
}

/** When a union’s directive was due as national law, which countries were reported complete, and what is known of the others. */
export function transpositionSentence({ dueOn, seen, countries, others }: Transposition): string {
  const complete = formatList(countries.map(({ name }) => name))
  return `Due in national law by ${formatDate(dueOn)}. As reported ${seen}, only ${complete} ${countries.length === 1 ? 'was' : 'were'} complete. ${others}`
}
