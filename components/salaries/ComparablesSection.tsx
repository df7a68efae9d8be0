import { memo, useRef } from 'react'
import { type Comparables, type ComparablesAsk, comparablesAsk } from '@/lib/salaries/comparables/view'
import { sourceChange } from '@/lib/salaries/countries'
import type { SalariesView } from '@/lib/salaries/view'
import { paySource, rangedSources, type SourceId } from '@/lib/source/registry'
import { capitalize, uncapitalize } from '@/lib/words/format'
import { ComparablesList } from './ComparablesList'
import { ChoiceLink, useExplorer } from './explorer'
import { useComparables } from './use-comparables'

interface ComparablesSectionProps {
  readonly view: SalariesView
  /** The list of the address that the page came with; null where its source keeps no ranges. */
  readonly first: Comparables | null
  /** What the field asks to be found, ahead of what is listed. */
  readonly find: string
  /** The finding of the page, which is read out for a change of the whole. */
  readonly finding: string
  readonly version: string
}

/** The single ranges behind the figure above, newest first: by whom, for what, where, when and how much. */
export const ComparablesSection = memo(function ComparablesSection({ view, ...listed }: ComparablesSectionProps) {
  const { address } = useExplorer()
  const ask = comparablesAsk(view, address)
  return (
    <section className="section" id="comparables" aria-labelledby="comparables-label">
      <h2 className="section-label" id="comparables-label">
        Comparables {ask ? <span className="chip">{paySource(ask.source).code}</span> : null}
      </h2>
      {ask ? <Listed ask={ask} pays={view.pays} {...listed} /> : <Unlisted shown={view.address.source} />}
    </section>
  )
})

function Unlisted({ shown }: { shown: SourceId }) {
  const { inText, isSingular } = paySource(shown)
  const [source] = rangedSources
  const { address } = useExplorer()
  return (
    <p className="small above-12">
      {capitalize(inText)} {isSingular ? 'has' : 'have'} no posted ranges.{' '}
      {source ? (
        <ChoiceLink part={{ ...sourceChange(source, address), year: 'all' }}>
          See the {uncapitalize(paySource(source).name)}, each with its employer, title, place and month
        </ChoiceLink>
      ) : null}
    </p>
  )
}

type ListedProps = Omit<ComparablesSectionProps, 'view'> & {
  readonly ask: ComparablesAsk
  readonly pays: SalariesView['pays']
}

function Listed({ ask, first, version, ...rest }: ListedProps) {
  const place = useRef<HTMLDivElement>(null)
  const listed = useComparables(ask, first, version, place)
  // A list that is not there says itself that it comes.
  const isBusy = typeof listed === 'object' && listed.isBehind === true
  return (
    <div ref={place} className="comparables" aria-busy={isBusy}>
      {listed === 'coming' ? (
        <p className="comparables-coming small" role="status">
          Loading the ranges…
        </p>
      ) : listed === 'unfetched' ? (
        <p className="comparables-coming small" role="status">
          The ranges did not load.{' '}
          <button type="button" className="link" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </p>
      ) : (
        <ComparablesList shown={listed} {...rest} />
      )}
    </div>
  )
}
