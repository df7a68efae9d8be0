import type { NextRequest } from 'next/server'
import { distributionFile } from '../files'

export function GET(request: NextRequest) {
  return distributionFile(request, 'svg')
}
