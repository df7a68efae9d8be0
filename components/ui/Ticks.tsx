/** A list of short texts, no two the same, each behind a tick. */
export function Ticks({ items }: { items: readonly string[] }) {
  return (
    <ul className="ticks">
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
