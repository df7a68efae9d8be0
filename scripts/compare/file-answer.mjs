import { createHash } from 'node:crypto'
import { answerLines, plain } from './plain.mjs'

const longest = 200_000

/** What an address that is no page answers, in parts of lines. An address may start with a method. */
export async function fileAnswer(base, address) {
  const [, method = 'GET', path] = /^(?:([A-Z]+) )?(\/.*)$/s.exec(address)
  const response = await fetch(base + path, { method })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { answer: answerLines(base, response), body: linesOf(bytes, response.headers.get('content-type') ?? '') }
}

/** The lines of a text; of a long one, and of what is no text, the size and the hash. */
function linesOf(bytes, type) {
  const isText = /^(text|application\/([a-z]+\+)?json|image\/svg)/.test(type)
  if (!isText || bytes.length > longest)
    return [`${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`]
  const text = plain(bytes.toString('utf8'))
  if (/json/.test(type) && text !== '') return JSON.stringify(JSON.parse(text), null, 1).split('\n')
  return (/svg/.test(type) ? text.replaceAll('><', '>\n<') : text).split('\n')
}
