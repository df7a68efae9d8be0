import type { ComponentProps } from 'react'
import { later } from '../live/later'
import type { QuoteAnswer } from './QuoteAnswer'

export type AnswerProps = ComponentProps<typeof QuoteAnswer>

/** The page of a quote, which the server writes and the browser makes alive once someone is there. */
export const answer = later<AnswerProps>(() => import('./QuoteAnswer').then((all) => all.QuoteAnswer), '.quote')
