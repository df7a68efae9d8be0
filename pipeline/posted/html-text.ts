/** HTML of advertisements as text, a block a line. */
import { Parser } from 'htmlparser2'

const blocks = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const cells = new Set(['td', 'th'])
const unread = new Set(['head', 'noscript', 'script', 'style', 'template', 'title'])

/** The text of HTML, without blank lines or doubled spaces. Whatever is malformed in it is read as browsers would. */
export function textOfHtml(html: string): string {
  const pieces: string[] = []
  let hidden = 0
  const parser = new Parser({
    onopentagname: (name) => {
      if (unread.has(name)) hidden++
      pieces.push(blocks.has(name) ? '\n' : cells.has(name) ? ' ' : '')
    },
    ontext: (text) => {
      // A line break in the source is a space on the page.
      if (hidden === 0) pieces.push(text.replace(/\s+/g, ' '))
    },
    onclosetag: (name) => {
      if (unread.has(name)) hidden--
      pieces.push(blocks.has(name) ? '\n' : cells.has(name) ? ' ' : '')
    },
  })
  parser.end(html)
  return tidied(pieces.join(''))
}

/** The text of HTML that was escaped once more to travel as text, as Greenhouse sends it; of HTML that was not, the same. */
export function textOfEscapedHtml(escaped: string): string {
  if (!/&lt;\/?[a-z]/i.test(escaped)) return textOfHtml(escaped)
  const pieces: string[] = []
  const parser = new Parser({ ontext: (text) => pieces.push(text) })
  parser.end(escaped)
  return textOfHtml(pieces.join(''))
}

/** Lines of words with single spaces between them; characters that are not seen are left out. */
function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cf}]+/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
}
