/** A point in time as a page prints it. */
export interface Stamp {
  year?: number;
  month: number;
  day: number;
  /** HH:MM or HH:MM:SS. */
  time?: string;
  /** ±HH:MM or Z, where the text itself says it. */
  offset?: string;
  index: number;
}

const TIME = String.raw`(?:[-\sT,，(（周星期一二三四五六日月火水木金土)）]*(?:(格林尼治标准时间|GMT|UTC)|北京时间|上午|(下午|晚上|午後))?\s*([01]?\d|2[0-3])\s*[:：时]\s*([0-5]\d)(?:\s*[:：分]\s*([0-5]\d))?(?:\.\d+)?\s*(am|pm)?\s*(Z|[+-]\d{2}:?\d{2}|GMT|UTC|EDT|EST|ET|BST|JST)?)?`;
const NUMERIC = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d{2})\s*[-/.年\s]\s*(0?[1-9]|1[0-2])\s*[-/.月]\s*(3[01]|[12]\d|0?[1-9])(?!\d{3})\s*日?号?` +
    TIME,
  'i',
);
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:(\d{2})(\d{2})(\d{2}))?(?!\d)/;
const NO_YEAR = new RegExp(
  String.raw`(?<![\d.:-])(0?[1-9]|1[0-2])[-/月](3[01]|[0-2]\d|[1-9])(?:日)?` + TIME.replace(/\)\?$/, ')'),
  'i',
);
const REPUBLIC = /(?<!\d)(?:民國|民国)?\s*(1[01]\d)年\s*(\d{1,2})月\s*(\d{1,2})日/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH = new RegExp(
  String.raw`(?:(\d{1,2})\s+)?\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*(?:(\d{1,2})(?:st|nd|rd|th)?,?)?(?:\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?)?\s+((?:19|20)\d{2})` +
    TIME,
  'i',
);

/** The first time in a text; undefined when it has none. Dates that no calendar has are passed over. */
export function findStamp(text: string): Stamp | undefined {
  return numeric(text) ?? english(text) ?? republic(text) ?? compact(text) ?? withoutYear(text);
}

function numeric(text: string): Stamp | undefined {
  const found = NUMERIC.exec(text);
  if (!found) return undefined;
  const [, year, month, day, ...rest] = found;
  return valid({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...clock(rest),
    index: found.index,
  });
}

function english(text: string): Stamp | undefined {
  const found = ENGLISH.exec(text);
  if (!found) return undefined;
  const [, before, name, after, year, ...rest] = found;
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return valid({
    year: Number(year),
    month,
    day: Number(after ?? before),
    ...clock(rest),
    index: found.index,
  });
}

function republic(text: string): Stamp | undefined {
  const found = REPUBLIC.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found;
  return valid({ year: Number(year) + 1911, month: Number(month), day: Number(day), index: found.index });
}

function compact(text: string): Stamp | undefined {
  const found = COMPACT.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second] = found;
  const time = hour && Number(hour) < 24 && Number(minute) < 60 ? `${hour}:${minute}:${second}` : undefined;
  return valid({ year: Number(year), month: Number(month), day: Number(day), time, index: found.index });
}

/** 10-08 12:00: such lines leave out the year, and sometimes the blank. */
function withoutYear(text: string): Stamp | undefined {
  const found = NO_YEAR.exec(text);
  if (!found) return undefined;
  const [, month, day, ...rest] = found;
  return valid({ month: Number(month), day: Number(day), ...clock(rest), index: found.index });
}

function clock(parts: (string | undefined)[]): Pick<Stamp, 'time' | 'offset'> {
  const [before, afternoon, hour, minute, second, half, after] = parts;
  if (!hour || !minute) return {};
  const late = (afternoon !== undefined || half?.toLowerCase() === 'pm') && Number(hour) < 12;
  const time = `${String(Number(hour) + (late ? 12 : 0)).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`;
  return { time, offset: offsetOf(after ?? before) };
}

const ZONES: Record<string, string> = {
  z: 'Z',
  gmt: '+00:00',
  utc: '+00:00',
  格林尼治标准时间: '+00:00',
  bst: '+01:00',
  jst: '+09:00',
  edt: '-04:00',
  et: '-04:00',
  est: '-05:00',
};

function offsetOf(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  const signed = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  return signed ? `${signed[1]}:${signed[2]}` : ZONES[zone.toLowerCase()];
}

function valid(stamp: Stamp): Stamp | undefined {
  const { year = 2000, month, day } = stamp;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? stamp : undefined;
}

/** ISO 8601, as precise as the stamp. `zone` is the offset where the text names none. */
export function isoOf(stamp: Stamp, zone: string): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const date = `${stamp.year}-${pad(stamp.month)}-${pad(stamp.day)}`;
  return stamp.time
    ? `${date}T${stamp.time.length === 5 ? `${stamp.time}:00` : stamp.time}${stamp.offset ?? zone}`
    : date;
}
