import { distributionFile } from '../files'

export const GET = distributionFile('png')
