/** `gmw.cn` of the match pattern `*://*.gmw.cn/*`. */
export function hostName(pattern: string): string {
  return pattern
    .replace(/^[^/]*:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');
}
