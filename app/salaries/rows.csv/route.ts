import { rowsFile } from '../files'

export const GET = rowsFile
