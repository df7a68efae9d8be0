/** A title as the rules for roles see it: its words, the words that name the job, and what the occupation code adds. */
import { headsOf } from './title-heads'
import { Topic } from './title-vocabulary'
import type { TitleWord } from './title-words'

export interface TitleView {
  readonly words: readonly TitleWord[]
  /** What all words together may say, as bits of `Topic`. */
  readonly says: number
  /** The places of engineers and developers of software, and of architects. */
  readonly engineers: readonly number[]
  readonly architects: readonly number[]
  /** The places of "engineering" and "development", which name a job only beside what makes it one of software. */
  readonly fields: readonly number[]
  readonly leads: readonly number[]
  readonly occupation: 'computing' | 'other' | 'not stated'
  /** Filed under a code of computer occupations, not one of mathematics or management. */
  readonly isComputer: boolean
  /** Filed under the code of software testers. */
  readonly isTesterByCode: boolean
}

const testerCodes = ['15-1253', '15-1199.01']

/** `soc` is a code of the US Standard Occupational Classification, of 2010 or 2018; empty when not stated. */
export function titleView(words: readonly TitleWord[], soc: string): TitleView {
  const computing = soc.startsWith('15-') || soc.startsWith('11-3021')
  return {
    words,
    says: words.reduce((all, { topics }) => all | topics, 0),
    engineers: headsOf(words, Topic.engineer | Topic.developer, computing),
    architects: headsOf(words, Topic.architect, computing),
    fields: headsOf(words, Topic.engineering, computing),
    leads: headsOf(words, Topic.lead, computing),
    occupation: soc === '' ? 'not stated' : computing ? 'computing' : 'other',
    isComputer: soc.startsWith('15-1'),
    isTesterByCode: testerCodes.some((code) => soc.startsWith(code)),
  }
}

/** Whether the word at `index` may say one of `topics`; false where there is none. */
export function saysAt({ words }: TitleView, index: number, topics: number): boolean {
  return ((words[index]?.topics ?? 0) & topics) !== 0
}

/** The places of the words that may say one of `topics`. */
export function placesOf(view: TitleView, topics: number): number[] {
  if ((view.says & topics) === 0) return []
  return [...view.words.keys()].filter((index) => saysAt(view, index, topics))
}

/** Whether any word of the title may say one of `topics`. */
export function says(view: TitleView, topics: number): boolean {
  return (view.says & topics) !== 0
}

/** The place of the first word spelt so; -1 when none is. */
export function placeOf({ words }: TitleView, text: string): number {
  return words.findIndex((word) => word.text === text)
}

/** Whether the title names an analyst, a consultant, a supporter or another job that is none of the roles. */
export function namesAnotherJob(view: TitleView): boolean {
  return says(view, Topic.otherJob | Topic.analyst | Topic.consultant | Topic.support)
}
