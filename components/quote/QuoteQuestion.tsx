import type { Question } from '@/lib/quote/question'
import { Ignored } from '../ui/Ignored'
import { Questions } from './Questions'
import { QuoteForm, type QuoteFormProps } from './QuoteForm'

interface QuoteQuestionProps {
  readonly form: QuoteFormProps
  readonly questions: readonly Question[]
  readonly ignored: readonly string[]
}

/** The page while something that a quote needs could not be read: the form as it was sent, and what is asked. No figure. */
export function QuoteQuestion({ form, questions, ignored }: QuoteQuestionProps) {
  return (
    <>
      <QuoteForm {...form} isAnswered={false} />
      <Ignored sentences={ignored} className="quote-refusals" />
      <Questions questions={questions} />
    </>
  )
}
