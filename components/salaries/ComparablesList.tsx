import { nextRangeSort, type RangeSort } from '@/lib/evidence/posted/order'
import { comparablesHref, rangesHref, type SalariesAddress } from '@/lib/salaries/address'
import { defaultComparables, longestRangesFind } from '@/lib/salaries/comparables/address'
import type { Comparables } from '@/lib/salaries/comparables/view'
import {
  comparablesFinding,
  comparablesLead,
  comparablesOrigin,
  comparablesText,
  describeAsked,
  describePage,
} from '@/lib/salaries/comparables/words'
import type { SalariesView } from '@/lib/salaries/view'
import { formatNumber } from '@/lib/words/format'
import { RangeTable, type RangeTableProps } from '../figure/RangeTable'
import { CopyButton } from '../ui/CopyButton'
import { OwnStatus } from '../ui/OwnStatus'
import { Sentence } from '../ui/Sentence'
import { NothingFound, RangePages, RangeRoles, WiderRanges } from './ComparablesParts'
import { ChoiceLink, useExplorer } from './explorer'
import { FindForm } from './FindForm'

interface ComparablesListProps {
  readonly shown: Comparables
  /** What is asked to be found, ahead of what is shown. */
  readonly find: string
  readonly finding: string
  readonly pays: SalariesView['pays']
}

/** Some ranges with what they are together, and all that can be done with them. */
export function ComparablesList({ shown, find, finding, pays }: ComparablesListProps) {
  const { change } = useExplorer()
  const { ask, sample, page, ground } = shown
  return (
    <>
      <p className="say">
        <Sentence text={comparablesFinding(shown)} />
      </p>
      <p className="small above-12 prose">{comparablesLead(shown)}</p>
      <RangeRoles pays={pays} chosen={ask.role.id} />
      {sample === null ? (
        <WiderRanges pay={pays.find(({ role }) => role.id === ask.role.id)} />
      ) : (
        <>
          <div className="comparables-tools">
            <FindForm
              className="comparables-find"
              action="/salaries#comparables"
              aria-label="Find a range"
              asked={find}
              change={change}
              part={(rangesFind) => ({ rangesFind })}
              reset={{ rangesFrom: 1 }}
              label="Find an employer, title or place"
              input={{ name: 'ranges_find', maxLength: longestRangesFind }}
            />
            <OwnStatus text={describePage(shown)} finding={finding} className="small" />
          </div>
          {page.of === 0 ? (
            <NothingFound find={ask.find} />
          ) : (
            <RangeTable
              caption={`What employers posted for ${describeAsked(ask)}`}
              ranges={page.items}
              ground={ground}
              sort={ask.by}
              control={sortLink(ask.by)}
            />
          )}
          <Ways shown={shown} />
          <p className="micro above-12">{comparablesOrigin}</p>
        </>
      )}
    </>
  )
}

function sortLink(by: RangeSort): RangeTableProps['control'] {
  return (column, words) => <ChoiceLink part={{ rangesBy: nextRangeSort(by, column) }}>{words}</ChoiceLink>
}

/** Other pages, and taking the ranges along. */
function Ways({ shown }: Pick<ComparablesListProps, 'shown'>) {
  const { page, newest } = shown
  const { address } = useExplorer()
  if (page.of === 0) return null
  return (
    <p className="comparables-ways wrapped small no-print">
      <RangePages from={page.from} of={page.of} />
      <a href={rangesHref(address)} download>
        CSV of {page.of === 1 ? 'this range' : `these ${formatNumber(page.of)} ranges`}
      </a>
      <CopyButton text={comparablesText(shown)} address={listHref(address)}>
        Copy {newest.length === 1 ? 'it' : `the ${newest.length} newest`} as text
      </CopyButton>
    </p>
  )
}

/** Where all of them are listed, in the usual order. */
function listHref(address: SalariesAddress): string {
  const { rangesOf } = address
  return comparablesHref({ ...address, ...defaultComparables, rangesOf })
}
