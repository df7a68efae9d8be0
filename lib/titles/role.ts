/** Which rule a title answers to: its specialities tried in the order of precedence, the most specific first. */
import type { TitleRule } from '@/data/schema/role'
import { data, database, machineLearning, security } from './rules-data'
import { devops, performance, performanceTest, platform, siteReliability } from './rules-operations'
import { backend, frontend, fullStack, quality, software } from './rules-software'
import { type Rule, says, type TitleView, titleView } from './view'
import { Topic, wordSet } from './vocabulary'
import type { TitleWord } from './words'

/** The rule that holds, or "none", and the places of the words that decided, in the order of the title. */
export interface RuleReading {
  readonly rule: TitleRule | 'none'
  readonly at: readonly number[]
}

/** The rules in their order; each with the topics without which it cannot hold, so that most are passed over unasked. */
const order = [
  ['quality', performanceTest, Topic.performance],
  ['performance', performance, Topic.performance],
  ['site-reliability', siteReliability, Topic.reliability | Topic.kind],
  ['security', security, Topic.security | Topic.kind],
  ['machine-learning', machineLearning, Topic.learning],
  ['database', database, Topic.database],
  ['data', data, Topic.data | Topic.pipeline],
  ['devops', devops, Topic.devops | Topic.kind],
  ['platform', platform, Topic.platform | Topic.kind],
  ['quality', quality, Topic.quality | Topic.kind],
  ['full-stack', fullStack, Topic.fullStack | Topic.frontend],
  ['frontend', frontend, Topic.frontend | Topic.kind],
  ['backend', backend, Topic.backend],
  ['software', software, ~0],
] as const satisfies readonly (readonly [TitleRule, Rule, number])[]

/** Jobs about engineers, whatever else the title says. */
const aboutEngineers = wordSet('recruiter sourcer instructor teacher professor trainer tutor faculty lecturer')

const administrators = new Set(['dba', 'administrator'])
const isField = (word: TitleWord | undefined) => ((word?.topics ?? 0) & (Topic.engineering | Topic.engineer)) !== 0

/** The place of the word that makes a title one of management, or of another job whatever else it says; -1 for none. */
function outranking(words: readonly TitleWord[], view: TitleView): number {
  // One filer's code for an associate director.
  if (words[0]?.text === 'ad' && words[1]?.text.startsWith('jc')) return 0
  const last = words.length - 1
  // "Software engineering management", at the end of a title.
  if (words[last]?.text === 'management' && isField(words[last - 1])) return last
  const isGrade =
    view.engineers.length > 0 || (says(view, Topic.database) && administrators.has(words[last]?.text ?? ''))
  const topics = isGrade ? Topic.management : Topic.management | Topic.vicePresident
  if (!says(view, topics | Topic.otherJob)) return -1
  return words.findIndex((word) => (word.topics & topics) !== 0 || aboutEngineers.has(word.text))
}

function speciality(view: TitleView): RuleReading {
  for (const [rule, holds, topics] of order) {
    if (!says(view, topics)) continue
    const at = holds(view)
    if (at.length > 0) return { rule, at: [...new Set(at)].sort((a, b) => a - b) }
  }
  return { rule: 'none', at: [] }
}

/** The rule that the words answer to; what stands in brackets decides only where the rest names no speciality. */
export function ruleOf(words: readonly TitleWord[], soc: string): RuleReading {
  const whole = titleView(words, soc)
  const outranked = outranking(words, whole)
  if (outranked >= 0) return { rule: 'none', at: [outranked] }
  if (says(whole, Topic.engineer | Topic.developer) && words.some(({ isAside }) => isAside)) {
    const main = words.filter(({ isAside }) => !isAside)
    const reading = speciality(titleView(main, soc))
    if (reading.rule !== 'none' && reading.rule !== 'software') {
      return { rule: reading.rule, at: reading.at.map((index) => words.indexOf(main[index] as TitleWord)) }
    }
  }
  return speciality(whole)
}
