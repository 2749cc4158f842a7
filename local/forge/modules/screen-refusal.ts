/** A screen, or a call of one, that the site does not allow or does not know; `status` as HTTP has it. */
export class ScreenRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
