import { countsFile } from '../files'

export const GET = countsFile
