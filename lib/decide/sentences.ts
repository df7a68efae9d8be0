/** The verdict, the rule behind it and what it beat, in sentences. */
import { formatAlternatives, formatCount, formatPlural } from '@/lib/words/format'
import { possessive } from '@/lib/words/role-names'
import type { RotaWanted } from './answers'
import { conditionClause } from './clauses'
import { type DecideWords, job, missingOf, named, one, tickOf } from './names'
import type { Reason, Verdict } from './outcome'
import { nightsEach, type Staff, weeksBetween } from './rota'
import type { RunnerUp } from './runner-up'
import { type Bar, performanceSize } from './sets'

/** The verdict in a sentence, with the first condition that it rests on. */
export function verdictSentence({ kind, roles, reason, conditions, ties }: Verdict, words: DecideWords): string {
  const [condition] = conditions.map((each) => conditionClause(each, words))
  const only = condition === undefined ? '' : `, ${condition}`
  switch (kind) {
    case 'open':
      return roles.length > 1
        ? `Open ${one(roles[0], words)} first, then ${one(roles[1], words)}${only}.`
        : `Open ${formatAlternatives([...roles, ...ties].map((role) => one(role, words)))}${only}.`
    case 'team':
      return `Give it to the ${job(roles[0], words)} you have${only}.`
    case 'contractor':
      return `Bring in a contractor: ${one(roles[0], words)}, until it is done${only}.`
    case 'fix-first':
      return fixSentence(reason, words)
    case 'nobody':
      return reason.id === 'nothing-ticked'
        ? 'Check what hurts, and the answer appears here.'
        : reason.id === 'title-alone'
          ? 'Open nobody yet: a title is no reason to hire.'
          : 'Open nobody: it hurts only sometimes.'
  }
}

function fixSentence(reason: Reason, words: DecideWords): string {
  switch (reason.id) {
    case 'not-ready':
      return `Fix first: ${missingOf(reason.items[0], words)}. Then ask again about ${one(reason.role, words)}.`
    case 'rota':
      return `Fix first: promise fewer hours. This rotation takes ${formatCount(reason.needed)} people, and with a hire you have at most ${formatCount(reason.most)}.`
    default:
      return 'Fix first: have one person decide what comes first. Work that waits for decisions waits for a new hire too.'
  }
}

/** The rule that fired, in a sentence. */
export function reasonSentence({ reason, roles }: Verdict, words: DecideWords): string {
  switch (reason.id) {
    case 'queue':
      return 'Pieces that wait for approval, review or another team are no role’s job to mend.'
    case 'not-ready':
      return 'Without it, whoever takes this on fails, however good.'
    case 'rota':
      return 'No one hire closes a gap of that size.'
    case 'nothing-ticked':
      return 'Nothing is checked.'
    case 'title-alone':
      return 'You named a title, and nothing that hurts.'
    case 'occasional':
      return 'What hurts most does not show often, there is no number to reach by a day, and nobody here has time for it.'
    case 'ends':
      return 'It has an end, and nobody here who could take it has time.'
    case 'occasional-here':
      return 'It shows only sometimes, and somebody here can take it.'
    case 'ends-here':
      return 'It has an end, and somebody here can take it.'
    case 'lead-has-time':
      return `It is what ${one(roles[0], words)} does, and the one you have has time.`
    case 'leads-worst':
      return `What hurts most is ${possessive(named(reason.role, words))} job.`
    case 'goal':
      return 'It shows only sometimes, but there is a number to reach by a day.'
    case 'instead':
      return barSentence(reason.bar, words)
  }
}

/** Why a role is not opened, in a sentence. */
export function barSentence(bar: Bar, words: DecideWords): string {
  switch (bar.kind) {
    case 'size':
      return `Not ${one(bar.role, words)}: you have ${formatPlural(bar.engineers, 'engineer')}. Under about ${performanceSize}, an SRE or a senior backend engineer usually serves, unless speed is what you sell and fills a week.`
    case 'readiness':
      return `Not ${one(bar.role, words)} yet: first ${missingOf(bar.item, words)}.`
    case 'has-time':
      return `You have ${one(bar.role, words)} with time for it.`
  }
}

/** Why the runner-up is not the verdict, in a sentence. */
export function whyNotSentence({ whyNot }: RunnerUp, words: DecideWords): string {
  switch (whyNot.id) {
    case 'leaves':
      return `It leaves “${tickOf(whyNot.symptom, words)}” as it is.`
    case 'helps-only':
      return `It only helps with “${tickOf(whyNot.symptom, words)}”, which is another role’s job.`
    case 'more-people':
      return 'It takes one person more, for work that fills no week of its own.'
    case 'answers-less':
      return 'It answers less of the rest.'
    case 'not-yet':
      return 'Whoever you open it for would fail until that is mended.'
    case 'too-little':
      return 'There is too little of it, or for too short a time, for a person of its own.'
    case 'full':
      return `The ${job(whyNot.role, words)} you have is full, or does not do this.`
    case 'somebody-has-time':
      return `The ${job(whyNot.role, words)} you have has time for it.`
  }
}

/** What a rotation takes and who would share it, in sentences; `isHire` where the answer is to open a role. */
export function rotaSentence(rota: RotaWanted, { needed, willing, afterHire }: Staff, isHire: boolean): string {
  const hours = rota.hours === 'day' ? 'Office hours' : 'Around the clock'
  const from = rota.sites === 1 ? 'one site' : `${formatCount(rota.sites)} sites`
  const takes = `${hours} from ${from} takes ${formatPlural(needed, 'person', 'people')}.`
  if (willing === null || afterHire === null) return takes
  const have = isHire ? afterHire : willing
  if (have >= needed) return `${takes} ${isHire ? 'With this hire you have' : 'You have'} them.`
  return `${takes} ${isHire ? 'With this hire you would have' : 'You have'} ${have === 0 ? 'none' : formatCount(have)}.`
}

/** How often each is on call, in a sentence, if the rotation had all the people it takes. */
export function turnSentence(rota: RotaWanted, { needed }: Staff): string {
  const nights = nightsEach(rota, needed)
  const weeks = formatCount(Math.round(weeksBetween(rota, needed)))
  const turn = `Each is on call one week in ${weeks}`
  return nights === null ? `${turn}.` : `${turn}, about ${Math.round(nights)} nights a month.`
}
