/** What a name in a module leads to, through the modules that it comes from: by the syntax alone, nothing is run. */
import { childrenOf, everyNode, type Node, parsed, target } from './source'

/** What a module takes from others and declares, by name. */
interface Names {
  /** By the name that it has here: the module that it comes from, as written, and the name there. */
  readonly taken: ReadonlyMap<string, { readonly from: string; readonly name: string }>
  /** The names that each declaration of the module’s own uses. */
  readonly declared: ReadonlyMap<string, ReadonlySet<string>>
  readonly isClient: boolean
  /** The names inside what each element of one name holds. */
  readonly heldBy: (element: string) => ReadonlySet<string>
}

/** Each way from what an element holds, such as `ServedOnce`, to a client module or to one of `packages`, as "a.tsx → b.tsx". */
export function clientsInside(
  element: string,
  paths: readonly string[],
  packages: readonly string[],
  read: (path: string) => Node = parsed,
): string[] {
  const modules = new Map(paths.map((path) => [path, namesOf(read(path))]))
  return [...modules].flatMap(([path, module]) => {
    const seen = new Set<string>()
    const follow = (at: string, name: string, before: readonly string[]): string[] => {
      const { taken, declared } = modules.get(at) as Names
      const key = `${at} ${name}`
      if (seen.has(key)) return []
      seen.add(key)
      const source = taken.get(name)
      if (source === undefined) return [...(declared.get(name) ?? [])].flatMap((used) => follow(at, used, before))
      if (packages.includes(source.from)) return [[...before, source.from].join(' → ')]
      const { to } = target(source.from, at)
      const next = [`${to}.tsx`, `${to}.ts`].find((each) => modules.has(each))
      if (next === undefined) return []
      const way = [...before, next]
      return modules.get(next)?.isClient ? [way.join(' → ')] : follow(next, source.name, way)
    }
    return [...module.heldBy(element)].flatMap((name) => follow(path, name, [path]))
  })
}

function namesOf(program: Node): Names {
  const body: readonly Node[] = program.body
  const own = body.map((node) => node.declaration ?? node)
  return {
    taken: new Map(
      body
        .filter(({ type, importKind }) => type === 'ImportDeclaration' && importKind !== 'type')
        .flatMap(({ source, specifiers }) =>
          specifiers
            .filter(({ importKind }: Node) => importKind !== 'type')
            .map(({ local, imported }: Node) => [
              local.name,
              { from: source.value, name: imported?.name ?? 'default' },
            ]),
        ),
    ),
    declared: new Map([
      ...own
        .flatMap((node) => node.declarations ?? [node])
        .filter((node: Node) => typeof node.id?.name === 'string')
        .map((node: Node): [string, Set<string>] => [node.id.name, namesIn(node)]),
      ...body
        .filter(({ type }) => type === 'ExportDefaultDeclaration')
        .map((node): [string, Set<string>] => ['default', namesIn(node)]),
    ]),
    isClient: body.some(({ directive }) => directive === 'use client'),
    heldBy: (element) =>
      new Set(
        [...everyNode(program)]
          .filter(({ type, openingElement }) => type === 'JSXElement' && openingElement.name.name === element)
          .flatMap(({ children, openingElement }) => [...children, ...openingElement.attributes])
          .flatMap((node: Node) => [...namesIn(node)]),
      ),
  }
}

/** Every name in a node but those in its types. */
function namesIn(node: Node): Set<string> {
  if (/^TS(?!AsExpression|NonNull|Satisfies)/.test(node.type)) return new Set()
  const own = /^(JSX)?Identifier$/.test(node.type) ? [node.name] : []
  return new Set([...own, ...childrenOf(node).flatMap((child) => [...namesIn(child)])])
}
