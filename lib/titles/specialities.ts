/** Which rule the words of one part of a title answer to: the rules tried in the order of precedence. */
import type { TitleRule } from '@/data/schema/role'
import { data, database, machineLearning, security } from './rules-data'
import { devops, performance, performanceTest, platform, siteReliability } from './rules-operations'
import { backend, frontend, fullStack, quality, software } from './rules-software'
import { nowhere, placesOf, type Rule, says, type TitleView, textAt } from './view'
import { Topic } from './vocabulary'

/** The rule that holds, or "none", and the places of the words that decided, in their order. */
export interface RuleReading {
  readonly rule: TitleRule | 'none'
  readonly at: readonly number[]
}

/** A rule for words that say it outright, which data, AI, cloud, platform and security beside them never overrule. */
function outright(rule: Rule, isOutright: (view: TitleView) => boolean = () => true): Rule {
  return (view) => (says(view, Topic.database) || !isOutright(view) ? nowhere : rule(view))
}

const isTest = (view: TitleView) =>
  placesOf(view, Topic.quality).some(
    (index) => textAt(view, index) !== 'quality' && textAt(view, index - 1) !== 'penetration',
  )
const isBackend = (view: TitleView) => placesOf(view, Topic.backend).some((index) => textAt(view, index) !== 'api')

/** The rules in their order; each with the topics without which it cannot hold, so that most are passed over unasked. */
const order = [
  ['quality', performanceTest, Topic.performance],
  ['performance', performance, Topic.performance],
  ['site-reliability', siteReliability, Topic.reliability | Topic.kind],
  ['devops', outright(devops, (view) => says(view, Topic.devops)), Topic.devops],
  ['quality', outright(quality, isTest), Topic.quality],
  ['full-stack', outright(fullStack), Topic.fullStack | Topic.frontend],
  ['frontend', outright(frontend), Topic.frontend],
  ['backend', outright(backend, isBackend), Topic.backend],
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

/** The first of the rules that holds. */
export function speciality(view: TitleView): RuleReading {
  for (const [rule, holds, topics] of order) {
    if (!says(view, topics)) continue
    const at = holds(view)
    if (at.length > 0) return { rule, at: [...new Set(at)].sort((a, b) => a - b) }
  }
  return { rule: 'none', at: [] }
}
