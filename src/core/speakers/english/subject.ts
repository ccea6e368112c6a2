import type { Speaker } from '../../article/article';
import { BODY_WORDS, DOCUMENT_HEADS, GROUP_HEADS, TITLE_ENDS } from '../lexicon/english';

const titleEnds = new Set(TITLE_ENDS.split(' '));
const bodyWords = new Set(BODY_WORDS.split(' '));
const groupHeads = new Set(GROUP_HEADS.split(' '));
const documentHeads = new Set(DOCUMENT_HEADS.split(' '));

/** A speaker as an English sentence names them. */
export interface EnglishMention {
  kind: Speaker['kind'] | 'pronoun';
  name: string;
  title?: string;
  /** The whole phrase. */
  form: string;
}

const PRONOUN = /^(?:he|she|they|it|we|I|others)$/i;
const NAME = /^[A-ZÀ-Þ][\w'’.À-ÿ-]*$/;
const PARTICLE = /^(?:de|da|del|van|von|der|al|bin|el|la|le|di|du)$/;

/** Reads a noun phrase; null where it is none. `apposition` is what stands behind a comma after it. */
export function readEnglishSubject(phrase: string, apposition?: string): EnglishMention | null {
  const form = phrase
    .replace(
      /^(?:and|but|while|though|although|as|when|because|that|which|however|meanwhile|also|in)\s+/i,
      '',
    )
    .trim();
  const placed = form.replace(/ (?:in|on|at|with|from|near|outside|inside|who) .*$/, '');
  const bare = placed.replace(/^(?:the|a|an|some|many|most|several|other)\s+/i, '').trim();
  if (!/[A-Za-z]{2}/.test(bare) || bare.length > 90) return null;
  if (PRONOUN.test(bare)) return { kind: 'pronoun', name: bare.toLowerCase(), form };
  const words = bare.split(/\s+/);
  const last = words[words.length - 1] ?? '';
  const title = apposition && /^(?:a|an|the|[A-Z])/.test(apposition) ? apposition.trim() : undefined;
  if (documentHeads.has(last)) return { kind: 'document', name: bare, form };
  if (groupHeads.has(last)) return { kind: 'collective', name: bare, form };
  if (bodyWords.has(last)) return { kind: 'org', name: bare, form };
  let start = words.length;
  while (
    start > 0 &&
    (NAME.test(words[start - 1] ?? '') || (PARTICLE.test(words[start - 1] ?? '') && start < words.length))
  )
    start--;
  const capitals = words.slice(start);
  if (capitals.length === 0) return words.length <= 6 ? { kind: 'role', name: bare, form } : null;
  let split = 0;
  capitals.forEach((word, k) => {
    if (titleEnds.has(word) && k < capitals.length - 1) split = k + 1;
  });
  let name = capitals.slice(split);
  if (start > 0 && split === 0 && !titleEnds.has(words[start - 1] ?? '') && name.length > 2)
    name = name.slice(-2);
  if (name.length > 3) name = name.slice(-2);
  if (titleEnds.has(name[name.length - 1] ?? '')) return { kind: 'role', name: bare, form };
  const before = words.slice(0, words.length - name.length).join(' ');
  if (name.length === 1 && before === '' && /^The\b/i.test(form)) return { kind: 'org', name: bare, form };
  return { kind: 'person', name: name.join(' '), title: before || title, form };
}
