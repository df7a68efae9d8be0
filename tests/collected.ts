/** All that an asynchronous sequence yields; Node 20 has no `Array.fromAsync`. */
export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
