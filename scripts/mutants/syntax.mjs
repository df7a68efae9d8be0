import { parseAst } from 'vitest/node'

/** Every node of a module that runs, parents before children, each with its parents from the nearest; imports and types are passed over. */
export function* runningNodes(text, path) {
  yield* under(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }), [])
}

// TypeScript's nodes that hold code: what is within the others is erased.
const transparent = /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSParameterProperty$/

function* under(node, parents) {
  if (/^(Import|ExportAll)Declaration$/.test(node.type)) return
  if (node.type.startsWith('TS') && !transparent.test(node.type)) return
  if (node.type === 'ImportExpression') return
  yield { node, parents }
  for (const child of Object.values(node).flat())
    if (child !== null && typeof child === 'object' && typeof child.type === 'string')
      yield* under(child, [node, ...parents])
}
