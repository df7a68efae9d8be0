import type { ComponentProps } from 'react'
import { later } from '../live/later'
import type { ExplorerAnswer } from './ExplorerAnswer'

export type AnswerProps = ComponentProps<typeof ExplorerAnswer>

/** The answer of the explorer, which the server writes and the browser makes alive once someone is there. */
export const answer = later<AnswerProps>(
  () => import('./ExplorerAnswer').then((all) => all.ExplorerAnswer),
  '.explorer',
)
