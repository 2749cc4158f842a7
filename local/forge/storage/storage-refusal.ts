/** A storage call that the platform would refuse; `code` is what the SDK's error carries. */
export class StorageRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
