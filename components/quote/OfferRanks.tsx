import type { QuoteAddress } from '@/lib/quote/address'
import type { OfferCheck } from '@/lib/quote/offer/check'
import { rankWords } from '@/lib/quote/offer/words'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { paySource } from '@/lib/source/registry'
import { DataTable } from '../ui/DataTable'

interface RanksProps {
  readonly check: OfferCheck
  readonly address: QuoteAddress
  readonly basis: string
  readonly total: string | null
}

/** Where the same offer has its rank among what was counted, with its interval; none of a source that keeps no counts. */
export function Counted({ address, basis }: Pick<RanksProps, 'address' | 'basis'>) {
  const { role, level, place, offerUsd } = address
  if (paySource(basis).kept !== 'cells') return null
  const href = salariesHref({ ...defaultSalaries, roles: [role], level, place, source: basis, offerUsd })
  return (
    <a className="no-print" href={href}>
      Rank among those counted<span className="visually-hidden">: {paySource(basis).name}</span>
    </a>
  )
}

/** The offer on every other source, each by its own quote of this job. */
export function OfferRanks({ check, address, basis, total }: RanksProps) {
  return (
    <>
      <DataTable
        className="offer-ranks"
        caption="The offer’s base on every other source, for this job and date"
        heads={['Source', 'Offer stands']}
      >
        {check.ranks.map((rank) => (
          <tr key={rank.basis}>
            <th scope="row">{paySource(rank.basis).name}</th>
            <td>
              {rankWords(rank)}{' '}
              <span className="micro">
                <Counted address={address} basis={rank.basis} />
              </span>
            </td>
          </tr>
        ))}
      </DataTable>
      {total === null ? null : <p className="small above-6">{total}</p>}
      <p className="micro">{paySource(basis).scope}</p>
    </>
  )
}
