/** The day on which a request is answered, in UTC: YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
