/** The operations of the decision. */
import type { DecideChoices } from '@/lib/decide/fields'
import { readTitle, type TitleRoles } from '@/lib/titles/read'
import { decideAnswer, postedUsd, symptomsAnswer } from './answer/decide'
import { askedAnswers, decideQuery } from './ask/decide'
import { noQuery } from './ask/read'
import { type Operation, operation, replied } from './operation'

/** What hurts, and which role to open for it. */
export function decideOperations(choices: DecideChoices): Operation[] {
  return [
    operation({
      path: '/symptoms',
      id: 'listSymptoms',
      summary: 'What hurts before there is a role, and whose job it is',
      query: noQuery,
      answers: ['Symptoms'],
      answer: (_, { dataset }) => replied(symptomsAnswer(dataset)),
    }),
    operation({
      path: '/decide',
      id: 'decide',
      summary: 'Which role to open, or what to do instead',
      query: decideQuery(choices),
      answers: ['Decision'],
      answer: (sent, { dataset, market, titleRoles }) =>
        replied(
          decideAnswer(
            askedAnswers(sent, choices),
            choices,
            dataset,
            (role) => postedUsd(role, market().books),
            (title) => roleNamed(title, titleRoles),
          ),
        ),
    }),
  ]
}

function roleNamed(title: string, roles: TitleRoles): string | null {
  const { role } = readTitle(title, roles)
  return role === 'none' ? null : role
}
