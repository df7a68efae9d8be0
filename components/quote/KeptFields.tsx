import { keptFields } from '@/lib/quote/form'

/** What a form does not ask, so that answering it loses nothing. */
export function KeptFields({ href, asked }: { href: string; asked: readonly string[] }) {
  return keptFields(href, asked).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
