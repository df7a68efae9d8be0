/** What a verdict rests on, and what would turn it, as parts of sentences. */
import { formatCount, uncapitalize } from '@/lib/words/format'
import type { Answers } from './answers'
import type { Change } from './changes'
import { type DecideWords, job, missingOf, tickOf } from './names'
import type { Condition } from './outcome'
import { performanceSize } from './sets'

/** What was not said and the verdict rests on, as a clause. */
export function conditionClause(condition: Condition, words: DecideWords): string {
  switch (condition.kind) {
    case 'worst':
      return `if “${uncapitalize(tickOf(condition.symptom, words))}” hurts most`
    case 'lasting':
      return 'if this will still be so in a year'
    case 'size':
      return `if you have about ${performanceSize} engineers or more`
    case 'full':
      return `if the ${job(condition.role, words)} you have is full`
    case 'time':
      return `if the ${job(condition.role, words)} you have has time`
    case 'pager':
      return condition.missing === null
        ? 'if enough people share the pager'
        : `if ${formatCount(condition.missing)} more can share the pager`
  }
}

/** A single answer changed, as the start of a sentence that ends with another verdict. */
export function changeWords(change: Change, answers: Answers, words: DecideWords): string {
  switch (change.of) {
    case 'how':
      return `“${tickOf(change.symptom, words)}” ${change.to === 'often' ? 'often' : 'only sometimes'}`
    case 'worst':
      return `“${tickOf(change.to, words)}” hurts most`
    case 'second':
      return `“${tickOf(change.to, words)}” would fill a week of its own`
    case 'lasting':
      return change.to === 'ends' ? 'It has a date, an end or a known list' : 'It will still be so in a year'
    case 'engineers':
      return change.to < performanceSize
        ? `Fewer than ${performanceSize} engineers`
        : `${performanceSize} engineers or more`
    case 'capacity':
      return `The ${job(change.role, words)} you have ${change.to === 'time' ? 'has time' : change.to === 'full' ? 'is full' : 'does not do this'}`
    case 'goal':
      return change.to ? 'There is a number to reach by a day' : 'There is no number to reach'
    case 'speedSold':
      return change.to ? 'Speed is what you sell' : 'Speed is not what you sell'
    case 'fullWeek':
      return change.to ? 'It fills a person’s week' : 'It does not fill a person’s week'
    case 'readiness':
      return `${change.to ? 'Done' : 'Still to do'}: ${missingOf(change.item, words)}`
    case 'rota':
      return answers.rota === null ? 'No rotation' : 'Only office hours on call'
  }
}
