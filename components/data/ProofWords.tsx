import type { QuoteProof } from '@/data/schema/quote-proof'
import { proofVersion } from '@/lib/method/proof-words'
import { formatDate } from '@/lib/words/format'

interface ProofWordsProps {
  readonly proof: QuoteProof
  /** A paragraph each; `{folds}` is the number of parts. */
  readonly words: readonly string[]
  readonly dataVersion: string
}

/** How the quotes were proved, and of what data, when and from which seed. */
export function ProofWords({ proof, words, dataVersion }: ProofWordsProps) {
  return (
    <div className="proof-words above-12">
      {words.map((text) => (
        <p key={text} className="prose">
          {withFolds(text, proof.folds)}
        </p>
      ))}
      <p className="micro">
        {proofVersion(proof, dataVersion)} Run on <time dateTime={proof.madeOn}>{formatDate(proof.madeOn)}</time>, seed{' '}
        {proof.seed}.
      </p>
    </div>
  )
}

/** A paragraph with the number of folds in its place, as a text of its own. */
function withFolds(text: string, folds: number) {
  const [before, after] = text.split('{folds}')
  if (after === undefined) return text
  return (
    <>
      {before}
      {folds}
      {after}
    </>
  )
}
