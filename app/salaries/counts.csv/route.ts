import type { NextRequest } from 'next/server'
import { countsFile } from '../files'

export function GET(request: NextRequest) {
  return countsFile(request)
}
