/** The habits of the style sheets, judged from their text. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { childrenOf, filesUnder, type Node, parsed } from './source'

const read = (path: string) => readFileSync(path, 'utf8')
const files = filesUnder(['app', 'components', 'lib'])
const sheets = files
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, css: read(path).replace(/\/\*.*?\*\//gs, '') }))

/** Stands for what is filled into a text. */
const rest = '\0'
/** The words of each text that a module of the markup writes, and whether it stands in an element’s class. */
const markup = files
  .filter((path) => /^(app|components)\/.*\.tsx?$/.test(path))
  .flatMap((path) => textsIn(parsed(path), false))

function textsIn(node: Node, isInClass: boolean): { words: string[]; isClass: boolean }[] {
  const isClass = isInClass || (node.type === 'JSXAttribute' && node.name.name === 'className')
  const text =
    node.type === 'TemplateLiteral'
      ? node.quasis.map(({ value }: Node) => value.cooked).join(rest)
      : node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : ''
  const words = text.split(/\s+/).filter((word: string) => word !== '')
  return [
    ...(words.length > 0 ? [{ words, isClass }] : []),
    ...childrenOf(node).flatMap((child) => textsIn(child, isClass)),
  ]
}

/** The selectors of a sheet, a list of them as one. */
const selectors = (css: string) =>
  Array.from(css.replace(/@import[^;]*;/g, '').matchAll(/([^{};]+)\{/g), ([, selector = '']) => selector.trim()).filter(
    (selector) => !selector.startsWith('@'),
  )

const classesOf = (selector: string) => Array.from(selector.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name)

test('a color is written in the tokens and nowhere else', () => {
  const literal = /:[^;{]*(#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\()/gi
  const elsewhere = sheets
    .filter(({ path }) => path !== 'app/tokens.css')
    .flatMap(({ path, css }) => Array.from(css.matchAll(literal), ([, color]) => `${path}: ${color}`))
  expect(elsewhere).toEqual([])
})

test('what lies over what is one scale of the tokens', () => {
  const own = sheets.flatMap(({ path, css }) =>
    Array.from(css.matchAll(/z-index:\s*([^;]+);/g), ([, value = '']) => ({ path, value })),
  )
  const steps = new Set(Array.from(read('app/tokens.css').matchAll(/(--z-\w+):/g), ([, name]) => `var(${name})`))
  expect(own.filter(({ value }) => !steps.has(value)).map(({ path, value }) => `${path}: ${value}`)).toEqual([])
  expect([...steps].filter((step) => !own.some(({ value }) => value === step))).toEqual([])
})

test('every class that a sheet styles is one that some element has', () => {
  const styled = new Set(sheets.flatMap(({ css }) => selectors(css).flatMap(classesOf)))
  const written = markup.flatMap(({ words, isClass }) =>
    // A sentence that has a class’s name among its words gives it to no element.
    isClass || words.every((word) => word.includes(rest) || styled.has(word)) ? words : [],
  )
  const whole = new Set(written)
  /** Written whole, or by its family: `ink-${ink}`. */
  const families = written
    .filter((word) => /-$/.test(word.split(rest)[0] ?? ''))
    .map((word) => word.split(rest)[0] ?? '')
  const isWritten = (name: string) => whole.has(name) || families.some((family) => name.startsWith(family))
  expect([...styled].filter((name) => !isWritten(name))).toEqual([])
})

test('a page’s sheets begin at classes of its own, so that none reaches into another page', () => {
  const pages = ['compare', 'data', 'home', 'quote', 'role', 'roles', 'salaries']
  const owners = new Map<string, Set<string>>()
  for (const { path, css } of sheets) {
    const page = path.split('/')[1] ?? ''
    if (!path.startsWith('components/') || !pages.includes(page)) continue
    for (const selector of selectors(css).flatMap((list) => list.split(/,(?![^(]*\))/))) {
      const [first = ''] = /^(:is\([^)]*\)|[^\s>+~]+)/.exec(selector.trim()) ?? []
      for (const name of classesOf(first)) owners.set(name, (owners.get(name) ?? new Set()).add(page))
    }
  }
  const shared = [...owners].filter(([, those]) => those.size > 1).map(([name, those]) => `${name}: ${[...those]}`)
  expect(owners.size).toBeGreaterThan(100)
  expect(shared).toEqual([])
})
