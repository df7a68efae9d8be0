/** The modules of the checkout as the architecture test sees them: parsed, never run. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseAst } from 'vitest/node'

export interface Import {
  /** A path from the root without its ending, such as "lib/urls", or a package's name. */
  readonly to: string
  readonly isPackage: boolean
  /** Whether the compiler erases it. */
  readonly isType: boolean
  /** Whether it is `import('…')`, which loads only when it is reached. */
  readonly isLazy: boolean
}

export interface Module {
  readonly path: string
  readonly lines: number
  readonly isClient: boolean
  readonly imports: readonly Import[]
  /** Whether it exports what another module does, values or types. */
  readonly reexports: boolean
  /** Names that are exported without a docstring before them. */
  readonly undocumented: readonly string[]
  /** Uses of a clock, of chance, of the network or of the process, as written. */
  readonly impure: readonly string[]
  /** Every function with a body, by its name or that of the value it is given to. */
  readonly functions: readonly { readonly name: string; readonly lines: number }[]
  /** The texts that it writes out, and the keys of each object that it does. */
  readonly texts: ReadonlySet<string>
  readonly keys: readonly (readonly string[])[]
  /** The names of the elements that it writes, such as "figure". */
  readonly elements: ReadonlySet<string>
}

export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  // biome-ignore lint/suspicious/noExplicitAny: each kind of node has fields of its own; they are only read here
  readonly [field: string]: any
}

/** Every file under the given directories, or the given files themselves; what does not exist is left out. */
export function filesUnder(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return []
    if (!statSync(path).isDirectory()) return [path]
    return filesUnder(readdirSync(path).map((name) => `${path}/${name}`))
  })
}

/** The syntax of a module. */
export function parsed(path: string, text = readFileSync(path, 'utf8')): Node {
  return parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }) as unknown as Node
}

export function readModule(path: string): Module {
  const text = readFileSync(path, 'utf8')
  const program = parsed(path, text)
  const nodes = [...everyNode(program)]
  const exported = program.body.filter((node: Node) => node.type.startsWith('Export'))
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    isClient: program.body.some((node: Node) => node.directive === 'use client'),
    imports: nodes.flatMap((node) => importsOf(node, path)),
    reexports: exported.some((node: Node) => node.source),
    undocumented: undocumented(exported, text),
    functions: functionsIn(program, text),
    texts: new Set(
      nodes.filter(({ type, value }) => type === 'Literal' && typeof value === 'string').map(({ value }) => value),
    ),
    keys: nodes
      .filter(({ type }) => type === 'ObjectExpression')
      .map(({ properties }) => properties.map(({ key }: Node) => key?.name ?? key?.value)),
    elements: new Set(nodes.filter(({ type }) => type === 'JSXOpeningElement').map(({ name }) => name.name)),
    impure: nodes.filter(isImpure).map((node) => text.slice(node.start, node.end).slice(0, 40)),
  }
}

function functionsIn(node: Node, text: string, given = ''): Module['functions'] {
  const name: string = node.type === 'VariableDeclarator' ? node.id.name : given
  const isFunction = /Function(Declaration|Expression)$/.test(node.type) && node.body
  const lines = isFunction ? text.slice(node.start, node.end).split('\n').length : 0
  return [
    ...(isFunction ? [{ name: node.id?.name ?? name, lines }] : []),
    ...childrenOf(node).flatMap((child) => functionsIn(child, text, name)),
  ]
}

/** A node and all within it. */
export function* everyNode(node: Node): Generator<Node> {
  yield node
  for (const child of childrenOf(node)) yield* everyNode(child)
}

/** The nodes directly within one. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((child) => child !== null && typeof child === 'object' && typeof child.type === 'string')
}

function importsOf(node: Node, from: string): Import[] {
  if (!/^(ImportDeclaration|ImportExpression|Export(Named|All)Declaration|TSImportType)$/.test(node.type)) return []
  if (typeof node.source?.value !== 'string') return []
  const named: Node[] = node.specifiers ?? []
  const isType =
    node.type === 'TSImportType' ||
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    (named.length > 0 && named.every((each) => each.importKind === 'type' || each.exportKind === 'type'))
  return [
    {
      ...target(node.source.value, from),
      isType,
      isLazy: node.type === 'ImportExpression',
    },
  ]
}

/** Where a specifier leads from the module at `from`. */
export function target(specifier: string, from: string): Pick<Import, 'to' | 'isPackage'> {
  const plain = (path: string) => normalize(path).replace(/\.(ts|tsx|mjs|js)$/, '')
  if (specifier.startsWith('@/')) return { to: plain(specifier.slice(2)), isPackage: false }
  if (specifier.startsWith('.')) return { to: plain(join(dirname(from), specifier)), isPackage: false }
  const parts = specifier.split('/')
  const isWhole = specifier.startsWith('node:')
  return {
    to: isWhole ? specifier : parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'),
    isPackage: true,
  }
}

function undocumented(exported: readonly Node[], text: string): string[] {
  const documented = new Set<string>()
  const all = new Set<string>()
  for (const node of exported) {
    const { declaration } = node
    // A type says what it is in its fields.
    if (!declaration || node.exportKind === 'type') continue
    const names: string[] = (declaration.declarations ?? [declaration]).map((each: Node) => each.id?.name ?? 'default')
    // A blank line after it makes a comment the file’s own, not the export’s.
    const hasDocstring = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*\r?\n[ \t]*$/.test(text.slice(0, node.start))
    for (const name of names) (hasDocstring ? documented : all).add(name)
  }
  // Overloads share the docstring of one of them.
  return [...all].filter((name) => !documented.has(name))
}

function isImpure(node: Node): boolean {
  const named = (each: Node | undefined, name: string) => each?.type === 'Identifier' && each.name === name
  switch (node.type) {
    case 'MemberExpression':
      return (
        (named(node.object, 'Date') && named(node.property, 'now')) ||
        (named(node.object, 'Math') && named(node.property, 'random')) ||
        named(node.object, 'process') ||
        (named(node.object, 'globalThis') && /^(fetch|process)$/.test(node.property?.name))
      )
    case 'NewExpression':
      return named(node.callee, 'Date') && node.arguments.length === 0
    case 'CallExpression':
      return named(node.callee, 'fetch') || named(node.callee, 'Date')
    default:
      return false
  }
}
