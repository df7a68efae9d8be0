import { quoteFile } from '../files'

export const GET = quoteFile('png')
