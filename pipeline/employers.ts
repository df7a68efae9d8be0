const legalForms = new Set(
  'INC INCORPORATED LLC LLP LP LTD LIMITED CORP CORPORATION CO COMPANY PC PLC PLLC PBC NA GMBH AG SA AND'.split(' '),
)

/**
 * An employer's name as its spellings have it in common: capitals, no accents or punctuation, no legal form at its end (nor
 * the "and" before one), no trade name after "DBA". Empty where nothing is left. Two employers of one name cannot be told
 * apart by it.
 */
export function employerKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase()
  const words = plain
    .replace(/\bD\s*[./]\s*B\s*[./]\s*A\b\.?/g, 'DBA')
    .replace(/&/g, ' AND ')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^THE /, '')
    .replace(/(?<=.) (?:DBA|FKA|AKA) .*$/, '')
    .replace(/\bL L (?=[CP]$)/, 'LL')
    .split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}
