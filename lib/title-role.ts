/** Which role a title names: its specialities tried in the order of precedence, the most specific first. */
import { data, database, machineLearning, security } from './title-rules-data'
import { devops, performance, performanceTest, platform, siteReliability } from './title-rules-operations'
import { backend, frontend, fullStack, quality, software } from './title-rules-software'
import { type Rule, says, type TitleView, titleView } from './title-view'
import { Topic } from './title-vocabulary'
import type { TitleWord } from './title-words'

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

const isField = (word: TitleWord | undefined) => ((word?.topics ?? 0) & (Topic.engineering | Topic.engineer)) !== 0

/** The words that make a title one of management, or of another job whatever else it says. */
function outranking(words: readonly TitleWord[], view: TitleView): readonly number[] {
  const isAdministrator = says(view, Topic.database) && /^(dba|administrator)$/.test(words.at(-1)?.text ?? '')
  const at = words.findIndex(
    ({ text, topics }, index) =>
      (topics & Topic.management) !== 0 ||
      aboutEngineers.has(text) ||
      ((topics & Topic.vicePresident) !== 0 && view.engineers.length === 0 && !isAdministrator) ||
      // "Software engineering management", at the end of a title.
      (text === 'management' && index === words.length - 1 && isField(words[index - 1])) ||
      // One filer's code for an associate director.
      (text === 'ad' && words[index + 1]?.text.startsWith('jc')),
  )
  return at < 0 ? [] : [at]
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
  if (outranked.length > 0) return { role: 'none', at: outranked }
  const main = words.filter(({ isAside }) => !isAside)
  if (main.length < words.length && says(whole, Topic.engineer | Topic.developer)) {
    const reading = speciality(titleView(main, soc))
    if (reading.role !== 'none' && reading.role !== 'software-engineer') {
      return { role: reading.role, at: reading.at.map((index) => words.indexOf(main[index] as TitleWord)) }
    }
  }
  return speciality(whole)
}
