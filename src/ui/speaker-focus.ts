/** Sets one speaker's marks and names apart from all others; undefined: nobody is. */
export function lightSpeaker(body: ParentNode, speaker: string | undefined): void {
  for (const element of body.querySelectorAll<HTMLElement>('[data-speaker]'))
    element.toggleAttribute('data-on', element.dataset.speaker === speaker);
}

/** Sets the statement before the reader's eyes apart, by its index; undefined: none is. */
export function lightStatement(body: ParentNode, statement: number | undefined): void {
  for (const mark of body.querySelectorAll<HTMLElement>('mark[data-statement]'))
    mark.toggleAttribute('data-current', mark.dataset.statement === String(statement));
}

/**
 * Brings a statement before the reader's eyes. The focus stays on the control that asked, so that the next
 * press goes on.
 */
export function goToStatement(body: ParentNode, statement: number, block: ScrollLogicalPosition): void {
  body.querySelector(`mark[data-statement="${statement}"]`)?.scrollIntoView({ block, behavior: motion() });
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
