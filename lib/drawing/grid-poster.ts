/** A grid of values as a picture that stands alone. */
import { palette } from './palette'
import { isDark, type Paint } from './plot'
import { fillOf, footRoom, frame, margin, type PosterWords, posterHeight, posterWidth, titleBottom } from './poster'
import { rect, text } from './svg'

interface Cell {
  readonly text: string
  readonly paint: Paint | null
}

/** What a picture of a grid shows. */
export interface GridPoster {
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  /** Row by row; null is an empty cell. */
  readonly cells: readonly (readonly (Cell | null)[])[]
}

// Pixels that a letter takes at 15 and at 14, semibold, and a little more.
const labelLetter = 8.5
const cellLetter = 8

/** An SVG picture of a grid of values, 1200 wide or wider when its columns need it, and as tall as its rows need. */
export function gridPoster({ columns, rows, cells }: GridPoster, words: PosterWords): string {
  const top = titleBottom(words) + 64
  const left = margin + Math.max(270, 20 + labelLetter * longest(rows))
  const height = Math.max(26, Math.min(56, (posterHeight - top - footRoom(words)) / rows.length))
  const least = 14 + cellLetter * longest([...columns, ...cells.flat().flatMap((cell) => cell?.text ?? [])])
  const width = Math.max(least, Math.min(120, (posterWidth - left - margin) / columns.length))
  const heads = columns.map((column, index) =>
    text(left + (index + 0.5) * width, top - 10, column, 15, { anchor: 'middle', weight: 600 }),
  )
  const body = rows.flatMap((row, index) => {
    const y = top + index * height
    const label = text(margin, y + height / 2 + 5, row, 15, { weight: 600 })
    const drawn = (cells[index] ?? []).map((cell, column) => {
      if (cell === null) return ''
      const [x, { paint }] = [left + column * width, cell]
      const fill = paint !== null && isDark(paint) ? palette.paper : palette.ink
      return (
        rect(x + 1, y + 1, width - 2, height - 2, paint === null ? palette.panel : fillOf(paint)) +
        text(x + width / 2, y + height / 2 + 5, cell.text, 14, { anchor: 'middle', weight: 600, fill })
      )
    })
    return [label, ...drawn]
  })
  return frame(words, {
    svg: [...heads, ...body].join(''),
    width: Math.max(posterWidth, Math.ceil(left + columns.length * width + margin)),
    bottom: top + rows.length * height,
  })
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((each) => each.length))
}
