/** The API's answers about the decision: the symptoms it asks about, and which role to open, or nobody. */
import type { z } from 'zod'
import type { Dataset } from '@/data/schema/dataset'
import { writeAnswers } from '@/lib/decide/address'
import type { Answers } from '@/lib/decide/answers'
import { applied } from '@/lib/decide/changes'
import { changeWords, conditionClause } from '@/lib/decide/clauses'
import { type Decision, decisionOf } from '@/lib/decide/decision'
import type { DecideChoices } from '@/lib/decide/fields'
import type { DecideWords } from '@/lib/decide/names'
import { staffOf } from '@/lib/decide/rota'
import { reasonSentence, verdictSentence, whyNotSentence } from '@/lib/decide/sentences'
import { costOf } from '@/lib/decide/sets'
import { outsideOf, wantedSentence } from '@/lib/decide/wanted'
import { type EvidenceBooks, evidence } from '@/lib/evidence/book'
import { paySource, postedSource } from '@/lib/source/registry'
import { valueOrNull } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import type { decideAnswerSchema, symptomsAnswerSchema } from './decide-fields'

const own = 'editorial'

/** The answer about the symptoms. */
export function symptomsAnswer({ symptoms, readiness, manifest }: Dataset): z.infer<typeof symptomsAnswerSchema> {
  return {
    dataVersion: manifest.dataVersion,
    symptoms: symptoms.map(({ id, tick, line, traits, leads, helps }) => ({
      id,
      words: tick,
      line,
      traits: [...traits],
      candidates: [
        ...leads.map(({ role, reason }) => ({
          role,
          does: 'leads' as const,
          why: reason,
          origin: 'editorial' as const,
        })),
        ...helps.map(({ role, reason, condition }) => ({
          role,
          does: 'helps' as const,
          why: reason,
          condition,
          origin: 'editorial' as const,
        })),
      ],
    })),
    readiness: readiness.items.map(({ id, role, ask, defeats }) => ({ id, role, ask, defeats })),
    sources: [own],
  }
}

/** The answer about some answers; `usd` is the posted median of a role, null where none is known, `reads` the role that a title names, null for none. */
export function decideAnswer(
  answers: Answers,
  choices: DecideChoices,
  { roles, symptoms, readiness, manifest }: Dataset,
  usd: (role: string) => number | null,
  reads: (title: string) => string | null,
): z.infer<typeof decideAnswerSchema> {
  const words: DecideWords = { roles, symptoms, readiness: readiness.items }
  const decision = decisionOf(answers, choices)
  const { verdict, runnerUp, flips, questions } = decision
  const origin = originOf(verdict, roles)
  const staff = staffOf(answers)
  const outside = outsideOf(verdict, answers.wanted)
  return {
    dataVersion: manifest.dataVersion,
    verdict: {
      kind: verdict.kind,
      roles: [...verdict.roles],
      ties: [...verdict.ties],
      sentence: verdictSentence(verdict, words),
      conditions: verdict.conditions.map((each) => conditionClause(each, words)),
    },
    rule: { id: verdict.reason.id, words: reasonSentence(verdict, words), origin },
    runnerUp: runnerUp && { kind: runnerUp.kind, roles: [...runnerUp.roles], whyNot: whyNotSentence(runnerUp, words) },
    sets: setsOf(decision, usd),
    rota: staff && { needed: staff.needed, willing: staff.willing, afterHire: staff.afterHire },
    readiness: decision.readiness.map(({ item, isMet }) => ({
      id: item.id,
      role: item.role,
      met: isMet,
      mistake: readiness.items.find(({ id }) => id === item.id)?.mistake ?? null,
    })),
    flips: flips.map(({ change, to }) => ({
      ...changedParameter(answers, applied(change, answers), choices),
      words: changeWords(change, answers, words),
      kind: to.kind,
      roles: [...to.roles],
    })),
    wanted: wantedOf(answers.wanted, verdict, words, reads),
    outside: outside === null ? null : { words: outside },
    questions: [...questions],
    sources: [...new Set([origin, own, ...paySource(postedSource).sources])],
  }
}

function wantedOf(
  title: string | null,
  verdict: Decision['verdict'],
  words: DecideWords,
  reads: (title: string) => string | null,
) {
  if (title === null) return null
  const role = reads(title)
  return { title, role, words: wantedSentence(title, role, verdict, words) }
}

/** Whose rule it is: by size that of whoever says when to open the role; else our own. */
function originOf({ reason }: Decision['verdict'], roles: Dataset['roles']): string {
  if (reason.id !== 'instead' || reason.bar.kind !== 'size') return own
  const { role } = reason.bar
  const when = roles.find(({ id }) => id === role)?.whenToHire
  return when?.kind === 'known' ? when.origin.source : own
}

function setsOf({ choices }: Decision, usd: (role: string) => number | null) {
  return choices.map(({ roles, led, helped, left, bars }) => {
    return {
      roles: [...roles],
      led: [...led],
      helped: [...helped],
      left: [...left],
      barred: bars.length > 0,
      yearlyCostUsd: costOf(roles, usd),
    }
  })
}

/** The one parameter by which two addresses of answers differ, with what it says in both. */
function changedParameter(before: Answers, after: Answers, choices: DecideChoices) {
  const now = new URLSearchParams(writeAnswers(before, choices))
  const then = new URLSearchParams(writeAnswers(after, choices))
  const [answer = '', to = ''] = [...then].find(([name, value]) => now.get(name) !== value) ?? []
  return { answer, from: now.get(answer), to }
}

/** The median of what employers post for a role, nationally and at all levels, in US dollars a year; null where it is not known. */
export function postedUsd(role: string, books: EvidenceBooks): number | null {
  const book = books.get(postedSource)
  if (book === undefined) return null
  return valueOrNull(evidence(book, { role, level: 'all', place: country, year: 'all' }).percentiles.p50)
}
