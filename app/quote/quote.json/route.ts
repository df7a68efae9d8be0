import type { NextRequest } from 'next/server'
import { quoteDocument } from '../files'

export function GET(request: NextRequest): Response {
  return quoteDocument(request, 'json')
}
