/** What the form asks: the symptoms always, the rest where it can still matter. */
import { formatPlural } from '@/lib/words/format'
import { writeAnswers } from './address'
import { type Answers, type Capacity, howOften, oftenOf } from './answers'
import { candidatesOf, leadOf } from './facts'
import { writePresent, writeRota, writeYes } from './fields'
import { focusOf } from './focus'
import { named, tickOf } from './names'
import { asksForRota } from './rota'
import { performance } from './sets'
import type { DecideGround } from './view'

type Options = readonly (readonly [value: string, words: string])[]

/** One question: a choice, or a number where it has no options. An empty value is not said. */
export interface Asked {
  readonly key: string
  /** Its name in the address. */
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: Options | null
  /** Whether it is put in as a text, not as a number. */
  readonly isText: boolean
  /** Whether its answer could still change the verdict. */
  readonly isOpen: boolean
  /** Whether it may stand out of sight: nothing was said, and nothing that is said could change the verdict now. */
  readonly isIdle: boolean
}

export interface DecideForm {
  readonly symptoms: readonly {
    readonly id: string
    readonly tick: string
    readonly line: string
    readonly value: string
  }[]
  readonly groups: readonly { readonly title: string; readonly asked: readonly Asked[] }[]
  /** What was said and is not asked now: sent along, so that nothing is lost. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

type Question = Omit<Asked, 'isOpen' | 'isIdle'>

const unsaid = ['', 'not said'] as const
const yesNo: Options = [unsaid, ['yes', 'yes'], ['no', 'no']]

/** The form of some answers; `questions` are those that could still change the verdict. */
export function formOf(answers: Answers, ground: DecideGround, questions: readonly string[]): DecideForm {
  const symptom = focusOf(answers)?.symptom
  const people = number('engineers', 'Engineers in all', answers.engineers)
  const groups =
    symptom === undefined
      ? [{ title: 'Your team', asked: [people] }]
      : [
          { title: 'How it hurts', asked: hurtQuestions(answers, ground) },
          { title: 'Your team', asked: [people, ...teamQuestions(answers, symptom, ground)] },
          { title: 'On call', asked: asksForRota(answers) ? rotaQuestions(answers) : [] },
          { title: 'Before anyone starts', asked: readyQuestions(answers, symptom, ground) },
        ]
  const open = new Set(questions.map((id) => id.replace(/^capacity:/, 'team-').replace(/^readiness:/, '')))
  return {
    symptoms: ground.symptoms.map(({ id, tick, line }) => ({
      id,
      tick,
      line,
      value: howOften(answers, id) ?? '',
    })),
    groups: groups
      .filter(({ asked }) => asked.length > 0)
      .map(({ title, asked }) => ({ title, asked: asked.map((each) => ({ ...each, ...standing(each, open) })) })),
    kept: keptOf(
      answers,
      groups.flatMap(({ asked }) => asked),
      ground,
    ),
  }
}

/** What is always in sight beside the symptoms. */
const alwaysAsked: readonly string[] = ['engineers', 'team', 'wanted']

function standing({ key, name, value }: Question, open: ReadonlySet<string>): Pick<Asked, 'isOpen' | 'isIdle'> {
  const isOpen = open.has(key)
  return { isOpen, isIdle: !isOpen && value === '' && !alwaysAsked.includes(name) }
}

/** What the form does not ask, of all that was said. */
function keptOf(answers: Answers, asked: readonly Question[], ground: DecideGround): DecideForm['kept'] {
  const names = new Set(['symptoms', ...asked.map(({ name }) => name)])
  const shown = new Set(asked.map(({ key }) => key))
  return [...new URLSearchParams(writeAnswers(answers, ground))].flatMap(([name, value]) =>
    name === 'team'
      ? value.split(',').flatMap((each) => (shown.has(`team-${each.split(':')[0]}`) ? [] : [[name, each] as const]))
      : names.has(name)
        ? []
        : [[name, value] as const],
  )
}

function hurtQuestions(answers: Answers, ground: DecideGround): Question[] {
  const often = oftenOf(answers)
  const options = (ids: readonly string[]): Options => [unsaid, ...ids.map((id) => [id, tickOf(id, ground)] as const)]
  const focus = focusOf(answers)?.symptom
  const { ticks, worst, second, lasting } = answers
  return [
    ...(ticks.length > 1
      ? [select('worst', 'Which hurts most?', worst ?? '', options(ticks.map(({ symptom }) => symptom)))]
      : []),
    ...(often.length > 1
      ? [
          select(
            'second',
            'Would another fill a person’s week, were that gone?',
            second ?? '',
            options(often.filter((id) => id !== focus || id === second)),
          ),
        ]
      : []),
    select('lasting', 'Still so in a year?', lasting ?? '', [
      unsaid,
      ['yes', 'yes, it lasts'],
      ['ends', 'no: it has a date, an end or a list'],
    ]),
    yes('goal', 'Is there a number to reach by a day?', answers.goal),
    { ...number('wanted', 'The title you came with, if any', null), value: answers.wanted ?? '', isText: true },
  ]
}

function teamQuestions(answers: Answers, symptom: string, ground: DecideGround): Question[] {
  return candidatesOf(ground, symptom).map((role) => {
    const present = answers.team.find((each) => each.role === role)
    const count = present?.count ?? 1
    const value = (capacity: Capacity | null) => writePresent({ role, count, capacity, of: [] })
    return {
      key: `team-${role}`,
      name: 'team',
      label: named(role, ground).name,
      value: present === undefined ? '' : value(present.capacity),
      options: [
        ['', 'nobody here'],
        [value(null), `${formatPlural(count, 'person', 'people')} here`],
        [value('time'), 'here, has time'],
        [value('full'), 'here, is full'],
        [value('not'), 'here, does not do this'],
      ],
      isText: false,
    }
  })
}

function rotaQuestions(answers: Answers): Question[] {
  const { rota } = answers
  const given = rota === null ? '' : writeRota(rota)
  const options: Options = [
    unsaid,
    ['24:1:2', 'around the clock, one site, two at once'],
    ['24:2:2', 'around the clock, two sites, two at once'],
    ['24:1:1', 'around the clock, one site, one at once'],
    ['8:1:1', 'office hours, one at once'],
  ]
  // What was given stays a choice, also where we would not have offered it.
  const isOffered = options.some(([each]) => each === given)
  return [
    number('sharePager', 'Who would share the pager today', answers.sharePager),
    select('rota', 'The rotation', given, isOffered ? options : [...options, [given, given.replaceAll(':', ' · ')]]),
  ]
}

function readyQuestions(answers: Answers, symptom: string, ground: DecideGround): Question[] {
  const lead = leadOf(ground, symptom)
  const items = ground.readiness.filter(({ role }) => role === lead)
  return [
    ...items.map(({ id, ask }) => yes(id, ask, answers.readiness[id] ?? null)),
    ...(lead === performance
      ? [
          yes('speedSold', 'Is speed what you sell?', answers.speedSold),
          yes('fullWeek', 'Does it fill a person’s week?', answers.fullWeek),
          yes('tenfold', 'Do you prepare for about tenfold growth?', answers.tenfold),
        ]
      : []),
  ]
}

function select(name: string, label: string, value: string, options: Options): Question {
  return { key: name, name, label, value, options, isText: false }
}

function number(name: string, label: string, value: number | null): Question {
  return { key: name, name, label, value: value === null ? '' : String(value), options: null, isText: false }
}

function yes(name: string, label: string, value: boolean | null): Question {
  return select(name, label, value === null ? '' : writeYes(value), yesNo)
}
