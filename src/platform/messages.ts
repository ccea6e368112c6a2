import type { CardRequest } from '../core/card/request';
import type { Detection, Reading } from '../core/index';

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
  | 'unexpected';

export interface Failure {
  code: FailureCode;
  /** For the console and the bug report, never shown alone. */
  detail?: string;
}

/** Failures cross the wire as values: a thrown error loses its kind on the way. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export interface SaveOutcome {
  url: string;
  /** True where the address was in the library already and has been updated. */
  updated: boolean;
  /** Pictures whose bytes could not be had, by address. */
  picturesNotSaved: string[];
}

/** A short line in the page: 已保存 · 查看 · 撤销, or why not. */
export type Notice = { kind: 'saved'; outcome: SaveOutcome } | { kind: 'failed'; failure: Failure };

/** Page script or extension page → background. */
export interface ToBackground {
  'page-detected': { ask: { detection: Detection }; answer: undefined };
  'read-tab': { ask: { tabId: number; force: boolean }; answer: Reading };
  'toggle-reader': { ask: { tabId: number }; answer: undefined };
  save: { ask: { reading: Reading; inPrivate?: 'yes' }; answer: SaveOutcome };
  'undo-save': { ask: { url: string }; answer: undefined };
  'open-library': { ask: { url?: string }; answer: undefined };
  'open-card': { ask: { request: CardRequest }; answer: undefined };
}

/** Background → the reader script in a page. */
export interface ToPage {
  read: { ask: { force: boolean }; answer: Reading };
  'toggle-reader': { ask: Record<string, never>; answer: { open: boolean } };
  notice: { ask: { notice: Notice }; answer: undefined };
}
