
export interface Finding {
  readonly file: string
  readonly path: string
  readonly reason: string
}
