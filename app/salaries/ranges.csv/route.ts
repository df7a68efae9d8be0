import { rangesFile } from '../ranges-file'

export const GET = rangesFile
