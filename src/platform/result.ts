/** Why something could not be done. Each has its own sentence in `_locales`. */
export type FailureCode =
  | 'forbidden-page'
  | 'not-an-article'
  | 'still-loading'
  | 'tab-gone'
  | 'private-window'
  | 'storage-full'
  | 'storage-blocked'
  | 'extension-updated'
  /** It throws foreign nodes out. */
  | 'page-refuses'
  | 'unexpected';

export interface Failure {
  code: FailureCode;
  /** For the console and the bug report, never shown alone. */
  detail?: string;
}

/** Failures cross the wire as values: a thrown error loses its kind on the way. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, cause?: unknown): { ok: false; failure: Failure } {
  return { ok: false, failure: cause === undefined ? { code } : { code, detail: describe(cause) } };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
