/** A finding as text in which no range is broken over two lines: a browser may break after its dash. */
export function Sentence({ text }: { text: string }) {
  return text.split(/(\$?\d[\d,.]*–\d[\d,.]*[k%]?\.?)/).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    index % 2 === 1 ? <span key={index} className="nowrap">{part}</span> : part,
  )
}
