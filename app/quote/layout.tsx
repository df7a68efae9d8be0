import { PlaceList } from '@/components/quote/fields'
import { quotePlaces } from './asked'

/** Around every quote, so that the names of the places are sent once and not with each answer. */
export default function QuoteLayout({ children }: LayoutProps<'/quote'>) {
  return (
    <>
      {children}
      <PlaceList places={quotePlaces()} />
    </>
  )
}
