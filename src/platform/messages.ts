import type { CardRequest } from '../core/card/request';
import type { Correction, Detection, Reading } from '../core/index';
import type { Failure, Result } from './result';
import { answer, ask, type Handlers } from './wire';

export type { Failure, FailureCode, Result } from './result';
export type { Handlers, Sender } from './wire';

export interface SaveOutcome {
  url: string;
  /** True where the address was in the library already and has been updated. */
  updated: boolean;
  /** Pictures whose bytes could not be had, by address. */
  picturesNotSaved: string[];
}

export interface KeptArticle {
  corrections: Correction[];
}

/** A short line in the page: 已保存 · 查看 · 撤销, or why not. */
export type Notice = { kind: 'saved'; outcome: SaveOutcome } | { kind: 'failed'; failure: Failure };

/** Page script or extension page → background. */
export interface ToBackground {
  'page-detected': { ask: { detection: Detection }; answer: undefined };
  'read-tab': { ask: { tabId: number; force: boolean }; answer: Reading };
  'toggle-reader': { ask: { tabId: number }; answer: undefined };
  /** What the library keeps of an address. A page may ask about its own site only. */
  'find-saved': { ask: { url: string }; answer: KeptArticle | null };
  /** `corrections`: all of the reader's, kept beside the reading; absent: those that are kept already. */
  save: { ask: { reading: Reading; corrections?: Correction[]; inPrivate?: 'yes' }; answer: SaveOutcome };
  'undo-save': { ask: { url: string }; answer: undefined };
  'remove-saved': { ask: { url: string }; answer: undefined };
  'open-library': { ask: { url?: string }; answer: undefined };
  'open-card': { ask: { request: CardRequest }; answer: undefined };
}

/** Background → the reader script in a page. */
export interface ToPage {
  /** `whole`: with the pages that follow. */
  read: { ask: { force: boolean; whole?: boolean }; answer: Reading };
  'toggle-reader': { ask: Record<string, never>; answer: { open: boolean } };
  notice: { ask: { notice: Notice }; answer: undefined };
}

/** Never rejects: an extension updated under an open page, or a dead background, is a Failure too. */
export function askBackground<N extends keyof ToBackground>(
  name: N,
  body: ToBackground[N]['ask'],
): Promise<Result<ToBackground[N]['answer']>> {
  return ask('background', name, body);
}

/** To the top frame of a tab; 'tab-gone' where no script of ours answers. Never rejects. */
export function askPage<N extends keyof ToPage>(
  tabId: number,
  name: N,
  body: ToPage[N]['ask'],
): Promise<Result<ToPage[N]['answer']>> {
  return ask('page', name, body, tabId);
}

/** Call once, synchronously, at the top of the background: a woken worker loses later listeners' events. */
export function answerBackground(handlers: Handlers<ToBackground>): void {
  answer('background', handlers);
}

/** Call once in the page script; only the background is listened to. Returns the way to stop. */
export function answerPage(handlers: Handlers<ToPage>): () => void {
  return answer('page', handlers);
}
