/** A finding as text in which no range is broken over two lines: a browser may break after the dash. */
export function Sentence({ text }: { text: string }) {
  const parts = text.split(/(\$?\d[\d,.]*–\d[\d,.]*[k%]?\.?)/)
  return parts.map((part, index) => {
    const place = `${index} ${part}`
    return index % 2 === 1 ? (
      <span key={place} className="nowrap">
        {part}
      </span>
    ) : (
      part
    )
  })
}
