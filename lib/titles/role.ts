/** Which role a title names: its specialities tried in the order of precedence, the most specific first. */
import { data, database, machineLearning, security } from './rules-data'
import { devops, performance, performanceTest, platform, siteReliability } from './rules-operations'
import { backend, frontend, fullStack, quality, software } from './rules-software'
import { type Rule, says, type TitleView, titleView } from './view'
import { Topic } from './vocabulary'
import type { TitleWord } from './words'

/** A role that titles are read for, or "none". */
export type TitleRole = (typeof order)[number][0] | 'none'

/** The role, and the places of the words that decided, in the order of the title. */
export interface RoleReading {
  readonly role: TitleRole
  readonly at: readonly number[]
}

/** The rules in their order; each with the topics without which it cannot hold, so that most are passed over unasked. */
const order = [
  ['quality-engineer', performanceTest, Topic.performance],
  ['performance-engineer', performance, Topic.performance],
  ['site-reliability-engineer', siteReliability, Topic.reliability | Topic.kind],
  ['security-engineer', security, Topic.security | Topic.kind],
  ['machine-learning-engineer', machineLearning, Topic.learning],
  ['database-engineer', database, Topic.database],
  ['data-engineer', data, Topic.data | Topic.pipeline],
  ['devops-engineer', devops, Topic.devops | Topic.kind],
  ['platform-engineer', platform, Topic.platform | Topic.kind],
  ['quality-engineer', quality, Topic.quality | Topic.kind],
  ['full-stack-engineer', fullStack, Topic.fullStack | Topic.frontend],
  ['frontend-engineer', frontend, Topic.frontend | Topic.kind],
  ['backend-engineer', backend, Topic.backend],
  ['software-engineer', software, ~0],
] as const satisfies readonly (readonly [string, Rule, number])[]

/** Each role as a page prints it: "site reliability engineer". */
export const roleWords: ReadonlyMap<TitleRole, string> = new Map<TitleRole, string>([
  ['none', 'none of the roles'],
  ...order.map(([role]) => [role, role.replaceAll('-', ' ')] as const),
])

/** Jobs about engineers, whatever else the title says. */
const aboutEngineers = new Set(
  'recruiter sourcer instructor teacher professor trainer tutor faculty lecturer'.split(' '),
)

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

function speciality(view: TitleView): RoleReading {
  for (const [role, rule, topics] of order) {
    if (!says(view, topics)) continue
    const at = rule(view)
    if (at.length > 0) return { role, at: [...new Set(at)].sort((a, b) => a - b) }
  }
  return { role: 'none', at: [] }
}

/** The role that the words name; what stands in brackets decides only where the rest names no speciality. */
export function roleOf(words: readonly TitleWord[], soc: string): RoleReading {
  const whole = titleView(words, soc)
  const outranked = outranking(words, whole)
  if (outranked >= 0) return { role: 'none', at: [outranked] }
  if (says(whole, Topic.engineer | Topic.developer) && words.some(({ isAside }) => isAside)) {
    const main = words.filter(({ isAside }) => !isAside)
    const reading = speciality(titleView(main, soc))
    if (reading.role !== 'none' && reading.role !== 'software-engineer') {
      return { role: reading.role, at: reading.at.map((index) => words.indexOf(main[index] as TitleWord)) }
    }
  }
  return speciality(whole)
}
