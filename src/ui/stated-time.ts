/**
 * A time as the page states it, in words of the given language: the wall clock of its own offset, never
 * moved to the reader's time zone. A date alone stays a date; what is no ISO 8601 is given back as it is.
 */
export function statedTime(iso: string, language: string): string {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  const time = day ? new Date(`${day}T${clock ?? '00:00'}:00Z`) : undefined;
  if (!time || Number.isNaN(time.getTime())) return iso;
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: clock ? 'short' : undefined,
    timeZone: 'UTC',
  });
  return format.format(time);
}
