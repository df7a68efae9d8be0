/** Asks hosts politely: one request at a time each, a pause between two, as long a wait as they ask for, few repeats. */
import { type Answer, answerTo, type Listening, Passing, type Validators } from './answer'
import type { World } from './world'

export interface Manners extends Listening {
  /** Between the end of a request and the next one to the same host, in milliseconds. */
  readonly pause: number
  /** How often a request is made in all before it is given up. */
  readonly attempts: number
  /** Before the second attempt, in milliseconds; doubled before each further one. A host that names a time is given that. */
  readonly backoff: number
  /** After how many boards in a row that could not be had a host counts as down. */
  readonly boardsInARow: number
  /** The longest that a host may make us wait, in milliseconds: beyond it we leave and say so. */
  readonly patience: number
}

export class Asker {
  /** By host: the end of the last request to it, pause included. */
  private readonly queues = new Map<string, Promise<unknown>>()
  /** By host: why it is not asked any more in this run. */
  private readonly closed = new Map<string, string>()
  /** By host: how many requests in a row were given up. */
  private readonly givenUp = new Map<string, number>()

  constructor(
    private readonly manners: Manners,
    private readonly world: World,
  ) {}

  /** Asks for an address in its host’s turn. Throws an Error that says why there is no answer. */
  async ask(address: string, known: Validators = {}): Promise<Answer> {
    const { host } = new URL(address)
    this.refuseClosed(host)
    const turn = (this.queues.get(host) ?? Promise.resolve()).then(() => this.repeatedly(address, host, known))
    this.queues.set(
      host,
      turn.catch(() => undefined).then(() => this.world.sleep(this.manners.pause)),
    )
    return turn
  }

  private async repeatedly(address: string, host: string, known: Validators): Promise<Answer> {
    const { attempts, backoff, patience } = this.manners
    for (let attempt = 1; ; attempt++) {
      this.refuseClosed(host)
      try {
        const answer = await answerTo(address, known, this.manners, this.world)
        this.givenUp.delete(host)
        return answer
      } catch (error) {
        if (!(error instanceof Passing)) throw error
        const wait = error.wait ?? backoff * 2 ** (attempt - 1)
        if (wait > patience) this.close(host, `asks us to wait ${Math.ceil(wait / 60_000)} min; run again after that`)
        else if (attempt >= attempts) this.giveUp(host, `${error.message}, ${attempts} times`)
        else await this.world.sleep(wait)
      }
    }
  }

  /** A host that fails for one board after another is down, and is left to recover. */
  private giveUp(host: string, why: string): never {
    const times = (this.givenUp.get(host) ?? 0) + 1
    this.givenUp.set(host, times)
    if (times >= this.manners.boardsInARow)
      this.closed.set(host, `failed for ${times} boards in a row and was not asked again`)
    throw new Error(why)
  }

  private close(host: string, why: string): never {
    this.closed.set(host, why)
    throw new Error(`${host} ${why}`)
  }

  private refuseClosed(host: string): void {
    const why = this.closed.get(host)
    if (why !== undefined) throw new Error(`${host} ${why}`)
  }
}
