import type { NextRequest } from 'next/server'
import { mapFile } from '../files'

export function GET(request: NextRequest) {
  return mapFile(request, 'csv')
}
