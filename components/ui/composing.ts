/** Whether a key belongs to a character that is still being put together; Safari says so only by the key’s old number. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229
}
