/** What a run asks of the machine, so that a test can give its own. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  fetch(address: string, init: RequestInit): Promise<Response>
}
