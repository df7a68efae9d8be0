/** A quote as a file. Each takes the page's own query; what cannot be read is refused, not passed over. */
import type { NextRequest } from 'next/server'
import { fileAnswer, refusal } from '@/app/file-answer'
import { dataset } from '@/data'
import { quoteFileReply } from '@/lib/api/answer/quote-file'
import { besideViews, sideBySide } from '@/lib/quote/beside/view'
import { sideTable } from '@/lib/quote/beside/words'
import { quoteDownload, quoteFileName } from '@/lib/quote/downloads'
import { quotePicture } from '@/lib/quote/picture'
import { type QuoteView, quoteView } from '@/lib/quote/view'
import { type CsvTable, formatCsv } from '@/lib/words/csv'
import { siteAsked } from '../site-here'
import { quoteAsked, roleFaces } from './asked'

/** The handler that answers with the quote of an address in one format. JSON is the API’s answer of the same quote, with own ends told as own. */
export function quoteFile(format: 'csv' | 'json' | 'svg' | 'png') {
  return ({ nextUrl, headers }: NextRequest): Response => {
    const { address, index, present, role, slips, ignored } = quoteAsked(nextUrl.searchParams)
    const refused = [...slips.map(({ why }) => why), ...ignored]
    if (refused.length > 0) return refusal(400, refused.join('\n'))
    const viewOf = (one: typeof address) => quoteView(index, present, dataset.jurisdictions, one)
    const view = viewOf(address)
    const { dataVersion } = index
    const name = quoteFileName(view, role)
    if (format === 'csv')
      return fileAnswer(name, 'csv', formatCsv(tableOf(view, besideViews(address, viewOf), dataVersion)))
    if (format === 'json') return fileAnswer(name, 'json', JSON.stringify(quoteFileReply(dataVersion, view)))
    const picture = quotePicture(view, role, { dataVersion, sources: dataset.sources, site: siteAsked(headers) })
    return 'why' in picture ? refusal(404, picture.why) : fileAnswer(name, format, picture.svg)
  }
}

/** A quote with all that stands behind it, or several side by side, a row each. */
function tableOf(view: QuoteView, beside: readonly QuoteView[], dataVersion: string): CsvTable {
  return beside.length > 0 ? sideTable(sideBySide([view, ...beside], roleFaces())) : quoteDownload(view, dataVersion)
}
