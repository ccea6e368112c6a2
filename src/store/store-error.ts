export type StoreErrorCode = 'storage-full' | 'storage-blocked' | 'unexpected';

/** What went wrong with the library, in the words of `_locales`. Nothing already saved is lost by it. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    cause: unknown,
  ) {
    super(`${code}: ${cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause)}`, { cause });
    this.name = 'StoreError';
  }

  static from(error: unknown): StoreError {
    if (error instanceof StoreError) return error;
    return new StoreError(isFull(error) ? 'storage-full' : 'unexpected', error);
  }

  /**
   * Browsers word a forbidden IndexedDB in many ways (no `indexedDB` at all, InvalidStateError in a private
   * profile, SecurityError, UnknownError); none of them lets anything be saved, so they are one to the user.
   */
  static atOpening(error: unknown): StoreError {
    return new StoreError(isFull(error) ? 'storage-full' : 'storage-blocked', error);
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
