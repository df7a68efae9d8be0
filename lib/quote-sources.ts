/** Which sources stand behind a quote. */
import type { QuoteAnswer } from './quote-answer'
import { basisWords } from './quote-basis'

/** The ids of the sources of an answer's figures, each once: of its basis, and of every step; none where there is no quote. */
export function quoteSources(answer: QuoteAnswer): string[] {
  if (answer.kind === 'unknown') return []
  const steps = answer.kind === 'percentiles' ? answer.derivation.steps.flatMap(({ sources }) => sources) : []
  return [...new Set([...basisWords(answer.ask.basis).sources, ...steps])]
}
