/** A title as the rules for roles see it: its words, the words that name the job, and what the occupation code adds. */
import { type Heads, headsOf } from './heads'
import { Topic } from './vocabulary'
import type { TitleWord } from './words'

export interface TitleView extends Heads {
  readonly words: readonly TitleWord[]
  /** What all words together may say, as bits of `Topic`. */
  readonly says: number
  /** The same of the whole title, which these are a part of. */
  readonly around: number
  readonly occupation: 'computing' | 'other' | 'not stated'
  /** Filed under a code of computer occupations, not one of mathematics or management. */
  readonly isComputer: boolean
  /** Filed under a code of software testers. */
  readonly isTesterByCode: boolean
}

/** The places of the words by which a title names a role; none where it does not name it. */
export type WordPlaces = readonly number[]
export type Rule = (view: TitleView) => WordPlaces

/** The places of a rule that does not hold. */
export const nowhere: WordPlaces = []

/**
 * `soc` is a code of the US Standard Occupational Classification, of 2010 or 2018; empty when not stated. `around` is what
 * the words of the whole title may say, where these are a part of it.
 */
export function titleView(words: readonly TitleWord[], soc: string, around = 0): TitleView {
  const isComputing = soc.startsWith('15-') || soc.startsWith('11-3021')
  let says = 0
  for (const { topics } of words) says |= topics
  return {
    words,
    says,
    around: around | says,
    ...headsOf(words, isComputing),
    occupation: soc === '' ? 'not stated' : isComputing ? 'computing' : 'other',
    isComputer: soc.startsWith('15-1'),
    isTesterByCode: soc.startsWith('15-1253') || soc.startsWith('15-1199.01'),
  }
}

/** Whether any word of the title may say one of `topics`. */
export function says(view: TitleView, topics: number): boolean {
  return (view.says & topics) !== 0
}

/** Whether any word of the whole title may say one of `topics`: what tells software from another trade. */
export function saysAround(view: TitleView, topics: number): boolean {
  return (view.around & topics) !== 0
}

/** Whether the word at `index` may say one of `topics`; false where there is none. */
export function saysAt({ words }: TitleView, index: number, topics: number): boolean {
  return ((words[index]?.topics ?? 0) & topics) !== 0
}

/** The word at `index` in its one spelling; empty where there is none. */
export function textAt({ words }: TitleView, index: number): string {
  return words[index]?.text ?? ''
}

/** The places of the words that may say one of `topics`, in order. */
export function placesOf(view: TitleView, topics: number): WordPlaces {
  if (!says(view, topics)) return nowhere
  const places: number[] = []
  for (let index = 0; index < view.words.length; index++) if (saysAt(view, index, topics)) places.push(index)
  return places
}

/** The place of the first word spelled so; -1 when none is. */
export function wordAt({ words }: TitleView, text: string): number {
  return words.findIndex((word) => word.text === text)
}

/** Whether the title names an analyst, a consultant, a supporter or another job that is none of the roles. */
export function namesAnotherJob(view: TitleView): boolean {
  return says(view, Topic.otherJob | Topic.analyst | Topic.consultant | Topic.support)
}
