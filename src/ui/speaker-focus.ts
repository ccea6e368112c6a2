/** Sets one speaker's marks and names apart from all others; undefined: nobody is. */
export function lightSpeaker(body: ParentNode, speaker: string | undefined): void {
  for (const element of body.querySelectorAll<HTMLElement>('[data-speaker]'))
    element.toggleAttribute('data-on', element.dataset.speaker === speaker);
}

/**
 * Brings a statement before the reader's eyes. The focus stays on the control that asked, so that the next
 * press goes on. False where the statement is not drawn.
 */
export function goToStatement(
  body: ParentNode,
  statement: number,
  block: ScrollLogicalPosition = 'center',
): boolean {
  for (const old of body.querySelectorAll('mark[data-current]')) old.removeAttribute('data-current');
  const pieces = [...body.querySelectorAll<HTMLElement>(`mark[data-statement="${statement}"]`)];
  const [first] = pieces;
  if (!first) return false;
  for (const piece of pieces) piece.toggleAttribute('data-current', true);
  first.scrollIntoView({ block, behavior: motion() });
  return true;
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
