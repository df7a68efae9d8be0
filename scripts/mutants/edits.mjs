const swapped = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['&&', '||'],
  ['||', '&&'],
])
const swappedNames = new Map([
  ['min', 'max'],
  ['max', 'min'],
])
const isSentence = (text) => (text.match(/\p{L}+/gu) ?? []).length >= 3 && /\p{L}\s/u.test(text)

/** The wrong things that a node's text can be made to say: each an edit of one token, `{ name, start, end, text }`. */
export function editsOf({ node, parents }, source) {
  return [...operatorEdits(node, source), ...valueEdits(node, parents), ...answerEdits(node, parents, source)]
}

function operatorEdits({ type, operator, left, right, argument, start, end }, source) {
  if (type === 'UnaryExpression' && operator === '!') return [{ name: 'not', start, end: argument.start, text: '' }]
  if (type !== 'BinaryExpression' && type !== 'LogicalExpression') return []
  if (operator === '??') return [{ name: 'fallback', start: left.end, end: closing(source, right.end, end), text: '' }]
  const other = swapped.get(operator)
  if (other === undefined) return []
  const at = source.indexOf(operator, left.end)
  return [{ name: operator, start: at, end: at + operator.length, text: other }]
}

// A right side may stand in brackets, which its own end leaves out.
function closing(source, from, end) {
  return source.slice(from, end).trim() === '' ? from : end
}

function valueEdits(node, parents) {
  const { type, value, start, end } = node
  const [parent] = parents
  if (type === 'Literal' && typeof value === 'boolean') return [{ name: 'boolean', start, end, text: String(!value) }]
  if (type === 'Literal' && typeof value === 'number')
    return [{ name: 'number', start, end, text: `(${node.raw} + 1)` }]
  if (type === 'Literal' && typeof value === 'string')
    return isSentence(value) && !isOfLooks(parents) ? [{ name: 'sentence', start, end, text: "''" }] : []
  if (type === 'TemplateLiteral' && parent?.type !== 'TaggedTemplateExpression') {
    const said = node.quasis.map((quasi) => quasi.value.cooked ?? '').join(' ')
    return isSentence(said) && !isOfLooks(parents) ? [{ name: 'sentence', start, end, text: "''" }] : []
  }
  return type === 'JSXText' && isSentence(value) ? [{ name: 'sentence', start, end, text: '' }] : []
}

// Classes and drawn paths are no sentences, however many words they have.
function isOfLooks(parents) {
  const attribute = parents.find(({ type }) => type === 'JSXAttribute')
  return (
    ['className', 'd', 'style', 'transform', 'viewBox'].includes(attribute?.name.name) ||
    parents[0].directive !== undefined
  )
}

function answerEdits(node, parents, source) {
  const { type, callee } = node
  if (type === 'CallExpression' && callee.type === 'MemberExpression') {
    const { object, property } = callee
    const other = object.name === 'Math' ? swappedNames.get(property.name) : undefined
    if (other !== undefined) return [{ name: 'Math', start: property.start, end: property.end, text: other }]
    if (property.name === 'filter') return [{ name: 'filter', start: object.end, end: node.end, text: '' }]
  }
  const given = answerOf(node, parents)
  if (given === null || /^(Literal|UnaryExpression|BinaryExpression)$/.test(given.type)) return []
  const text = `!(${source.slice(given.start, given.end)})`
  return [{ name: 'answer', start: given.start, end: given.end, text }]
}

/** What a function that is said to answer yes or no answers here; null elsewhere. */
function answerOf(node, parents) {
  const isYesOrNo = (made) => /^TS(BooleanKeyword|TypePredicate)$/.test(made?.returnType?.typeAnnotation?.type ?? '')
  if (node.type === 'ReturnStatement' && node.argument !== null)
    return isYesOrNo(parents.find(({ type }) => /Function/.test(type))) ? node.argument : null
  if (node.type !== 'ArrowFunctionExpression' || node.body.type === 'BlockStatement') return null
  return isYesOrNo(node) ? node.body : null
}
