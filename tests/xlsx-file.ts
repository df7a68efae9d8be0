/** Workbooks as spreadsheet programs write them: shared strings, numbers, gaps. */
import { strToU8, zipSync } from 'fflate'

type Rows = readonly (readonly string[])[]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The sheets by name; numbers are written as numbers, empty cells left out, other texts shared. */
export function xlsx(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const strings: string[] = []
  const files = Object.values(sheets).map(
    (rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows, strings)] as const,
  )
  const names = Object.keys(sheets)
  const tabs = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const targets = names.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return zipXml({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(files),
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  })
}

export function zipXml(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0"?>${xml}`)])),
  )
}

function sheetXml(rows: Rows, strings: string[]): string {
  const lines = rows.map((row, line) => {
    const cells = row.map((text, column) => {
      const at = `${letters(column)}${line + 1}`
      if (text === '') return ''
      if (/^-?\d+(\.\d+)?$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`
      return `<c r="${at}" t="s"><v>${strings.push(text) - 1}</v></c>`
    })
    return `<row r="${line + 1}">${cells.join('')}</row>`
  })
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function letters(column: number): string {
  const before = Math.floor(column / 26)
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (column % 26))
}
