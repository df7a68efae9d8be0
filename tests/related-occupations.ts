/**
 * The occupations that O*NET lists as related, in its primary tier, to those under which a role's visa filings stand, by their
 * six-digit codes; of a code with several O*NET occupations (15-1243, 15-1299, 15-2051) the lists are joined. Only occupations
 * under which a role's filings stand are kept.
 *
 * This product includes information from the O*NET 29.2 Database (February 2025) by the U.S. Department of Labor, Employment and
 * Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Modified.
 */
export const relatedOccupations: Readonly<Record<string, readonly string[]>> = {
  '15-1212': ['15-1242', '15-1299'],
  '15-1242': ['15-1212', '15-1243', '15-1252', '15-1299'],
  '15-1243': ['15-1242', '15-1243', '15-1252', '15-1253', '15-1299', '15-2051'],
  '15-1253': ['15-1243', '15-1252', '15-1299'],
  '15-1254': ['15-1242', '15-1243', '15-1252', '15-1299'],
  '15-1299': ['15-1212', '15-1242', '15-1243', '15-1252', '15-1253', '15-1254', '15-1299', '15-2051'],
  '15-2051': ['15-1299', '15-2051'],
}
