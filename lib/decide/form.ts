/** What the form asks: the symptoms always, the rest where it can still matter. */
import { formatPlural } from '@/lib/words/format'
import { writeAnswers } from './address'
import { type Answers, oftenOf } from './answers'
import { candidatesOf, leadOf } from './facts'
import { focusOf } from './focus'
import { named, tickOf } from './names'
import { asksForRota } from './runner-up'
import { performance } from './sets'
import type { DecideGround } from './view'

type Options = readonly (readonly [value: string, words: string])[]

export interface DecideForm {
  readonly symptoms: readonly {
    readonly id: string
    readonly tick: string
    readonly line: string
    readonly value: string
  }[]
  /** Selects, each with its name in the address; empty options are not said. */
  readonly selects: readonly {
    readonly key: string
    readonly name: string
    readonly label: string
    readonly value: string
    readonly options: Options
  }[]
  readonly numbers: readonly { readonly name: string; readonly label: string; readonly value: string }[]
  /** What was said and is not asked now: sent along, so that nothing is lost. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

const unsaid = ['', 'not said'] as const
const yesNo: Options = [unsaid, ['yes', 'yes'], ['no', 'no']]

/** The form of some answers. */
export function formOf(answers: Answers, ground: DecideGround): DecideForm {
  const focus = focusOf(answers)
  const form = {
    symptoms: ground.symptoms.map(({ id, tick, line }) => ({
      id,
      tick,
      line,
      value: answers.ticks.find(({ symptom }) => symptom === id)?.how ?? '',
    })),
    selects:
      focus === null
        ? []
        : [
            ...hurtSelects(answers, ground),
            ...teamSelects(answers, focus.symptom, ground),
            ...factSelects(answers, focus.symptom, ground),
          ],
    numbers: [
      { name: 'engineers', label: 'Engineers in all', value: textOf(answers.engineers) },
      ...(asksForRota(answers)
        ? [{ name: 'sharePager', label: 'Who would share the pager today', value: textOf(answers.sharePager) }]
        : []),
    ],
  }
  return { ...form, kept: keptOf(answers, form, ground) }
}

/** What the form does not ask, of all that was said. */
function keptOf(
  answers: Answers,
  { selects, numbers }: Omit<DecideForm, 'kept'>,
  ground: DecideGround,
): DecideForm['kept'] {
  const asked = new Set(['symptoms', ...selects.map(({ name }) => name), ...numbers.map(({ name }) => name)])
  const shown = new Set(selects.filter(({ name }) => name === 'team').map(({ key }) => key))
  return [...new URLSearchParams(writeAnswers(answers, ground))].flatMap(([name, value]) =>
    name === 'team'
      ? value.split(',').flatMap((each) => (shown.has(`team-${each.split(':')[0]}`) ? [] : [[name, each] as const]))
      : asked.has(name)
        ? []
        : [[name, value] as const],
  )
}

function hurtSelects(answers: Answers, ground: DecideGround): DecideForm['selects'] {
  const often = oftenOf(answers)
  const options = (ids: readonly string[]): Options => [unsaid, ...ids.map((id) => [id, tickOf(id, ground)] as const)]
  const focus = focusOf(answers)?.symptom
  return [
    ...(answers.ticks.length > 1
      ? [
          {
            key: 'worst',
            name: 'worst',
            label: 'Which hurts most?',
            value: answers.worst ?? '',
            options: options(answers.ticks.map(({ symptom }) => symptom)),
          },
        ]
      : []),
    ...(often.length > 1
      ? [
          {
            key: 'second',
            name: 'second',
            label: 'Would another fill a person’s week, were that gone?',
            value: answers.second ?? '',
            options: options(often.filter((id) => id !== focus || id === answers.second)),
          },
        ]
      : []),
    {
      key: 'lasting',
      name: 'lasting',
      label: 'Still so in a year?',
      value: answers.lasting ?? '',
      options: [unsaid, ['yes', 'yes, it lasts'], ['ends', 'no: it has a date, an end or a list']],
    },
  ]
}

function teamSelects(answers: Answers, symptom: string, ground: DecideGround): DecideForm['selects'] {
  return candidatesOf(ground, symptom).map((role) => {
    const present = answers.team.find((each) => each.role === role)
    const count = present?.count ?? 1
    const value = (capacity: string) => `${role}:${count}${capacity === '' ? '' : `:${capacity}`}`
    return {
      key: `team-${role}`,
      name: 'team',
      label: named(role, ground).name,
      value: present === undefined ? '' : value(present.capacity ?? ''),
      options: [
        ['', 'nobody here'],
        [value(''), `${formatPlural(count, 'person', 'people')} here`],
        [value('time'), 'here, has time'],
        [value('full'), 'here, is full'],
        [value('not'), 'here, does not do this'],
      ],
    }
  })
}

function factSelects(answers: Answers, symptom: string, ground: DecideGround): DecideForm['selects'] {
  const lead = leadOf(ground, symptom)
  const yes = (name: string, label: string, value: boolean | null | undefined) => ({
    key: name,
    name,
    label,
    value: value === true ? 'yes' : value === false ? 'no' : '',
    options: yesNo,
  })
  return [
    ...(asksForRota(answers)
      ? [
          {
            key: 'rota',
            name: 'rota',
            label: 'On call',
            value: rotaText(answers),
            options: withGiven(rotaText(answers), [
              unsaid,
              ['24:1:2', 'around the clock, one site, two at once'],
              ['24:2:2', 'around the clock, two sites, two at once'],
              ['24:1:1', 'around the clock, one site, one at once'],
              ['8:1:1', 'office hours, one at once'],
            ]),
          },
        ]
      : []),
    ...ground.readiness.filter(({ role }) => role === lead).map(({ id, ask }) => yes(id, ask, answers.readiness[id])),
    ...(lead === performance
      ? [
          yes('speedSold', 'Is speed what you sell?', answers.speedSold),
          yes('fullWeek', 'Does it fill a person’s week?', answers.fullWeek),
          yes('tenfold', 'Do you prepare for about tenfold growth?', answers.tenfold),
        ]
      : []),
    yes('goal', 'Is there a number to reach by a day?', answers.goal),
  ]
}

/** What was given stays a choice, also where we would not have offered it. */
function withGiven(value: string, options: Options): Options {
  return options.some(([each]) => each === value) ? options : [...options, [value, value.replaceAll(':', ' · ')]]
}

function rotaText({ rota }: Answers): string {
  if (rota === null) return ''
  return [rota.hours === 'day' ? 8 : 24, rota.sites, rota.depth === 'primary' ? 1 : 2].join(':')
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value)
}
