/** A quote as a file. Each takes the page's own query; what cannot be read is refused, not passed over. */
import type { NextRequest } from 'next/server'
import { fileAnswer, refusal } from '@/app/file-answer'
import { dataset } from '@/data'
import { replyOf } from '@/lib/api/answer/quote'
import { quoteDownload, quoteFileName } from '@/lib/quote/downloads'
import { quotePicture } from '@/lib/quote/picture'
import { quoteView } from '@/lib/quote/view'
import { formatCsv } from '@/lib/words/csv'
import { quoteAsked } from './asked'

/** The handler that answers with the quote of an address in one format. JSON is the API's own answer of the same quote. */
export function quoteFile(format: 'csv' | 'json' | 'svg' | 'png') {
  return ({ nextUrl }: NextRequest): Response => {
    const { address, index, present, role, slips, ignored } = quoteAsked(nextUrl.searchParams)
    const refused = [...slips.map(({ why }) => why), ...ignored]
    if (refused.length > 0) return refusal(400, refused.join('\n'))
    const view = quoteView(index, present, dataset.jurisdictions, address)
    const { dataVersion } = index
    const name = quoteFileName(view, role)
    if (format === 'csv') return fileAnswer(name, 'csv', formatCsv(quoteDownload(view, dataVersion)))
    if (format === 'json') return fileAnswer(name, 'json', JSON.stringify(replyOf(dataVersion, view)))
    const picture = quotePicture(view, role, dataVersion, dataset.sources)
    return 'why' in picture ? refusal(404, picture.why) : fileAnswer(name, format, picture.svg)
  }
}
