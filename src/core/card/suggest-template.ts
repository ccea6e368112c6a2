import type { CardRequest } from './request';
import type { Template } from './template';
import { templates } from './templates/templates';

/** More than this is read, not looked at. */
const passage = 180;

/** The template that suits what is to be shown, for a reader who has not chosen one. */
export function suggestTemplate(request: CardRequest): string {
  const { words = '', speaker } = request;
  if (words.length > passage) return 'plain';
  if (words) return speaker ? 'speaker' : 'classical';
  return 'headline';
}

/** The template that was chosen; the suitable one where none was, or where it is gone. */
export function chosenTemplate(id: string, request: CardRequest): Template {
  const find = (wanted: string): Template | undefined => templates.find((template) => template.id === wanted);
  return find(id) ?? find(suggestTemplate(request)) ?? templates[0];
}
