/** What an address says beside what a form asks, so that answering it loses nothing. */
export function KeptFields({ href, asked = [] }: { href: string; asked?: readonly string[] }) {
  return [...new URLSearchParams(href.split('?')[1])]
    .filter(([name]) => !asked.includes(name))
    .map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}
