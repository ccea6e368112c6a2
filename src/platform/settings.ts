import { browser } from './browser';

const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
/** Of the article's text, CSS px. */
export const FONT_SIZES = { min: 14, max: 32 };
const KEY = 'settings';

/** What the user has chosen; kept in `storage.local`, one small item. */
export interface Settings {
  theme: (typeof THEMES)[number];
  /** Of the article's text, CSS px. */
  fontSize: number;
  showSpeakers: boolean;
  /** `template: 'auto'`: the one that suits the words; no `palette`: the template's own. */
  card: { template: string; ratio: string; qr: boolean; palette?: string };
}

export const defaultSettings: Settings = {
  theme: 'auto',
  fontSize: 18,
  showSpeakers: true,
  card: { template: 'auto', ratio: '3:4', qr: true },
};

/** Storage that cannot be read, or holds nonsense, gives the defaults: reading goes on. */
export async function loadSettings(): Promise<Settings> {
  try {
    return await stored();
  } catch (error) {
    console.warn('settings', error);
    return defaultSettings;
  }
}

let saving: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once would each write the other's old value. Rejects where nothing is kept. */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const saved = saving.then(async () => {
    const settings = readSettings({ ...(await stored()), ...patch });
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  saving = saved.catch(() => undefined);
  return saved;
}

async function stored(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls on every change, also those made elsewhere. Returns the way to stop. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Field by field: what is missing or wrong is the default. */
export function readSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const card = isRecord(from.card) ? from.card : {};
  const { theme, fontSize, showSpeakers } = from;
  return {
    theme: THEMES.find((name) => name === theme) ?? defaultSettings.theme,
    fontSize: isFontSize(fontSize) ? fontSize : defaultSettings.fontSize,
    showSpeakers: typeof showSpeakers === 'boolean' ? showSpeakers : defaultSettings.showSpeakers,
    card: {
      template: typeof card.template === 'string' ? card.template : defaultSettings.card.template,
      ratio: typeof card.ratio === 'string' ? card.ratio : defaultSettings.card.ratio,
      qr: typeof card.qr === 'boolean' ? card.qr : defaultSettings.card.qr,
      ...(typeof card.palette === 'string' && { palette: card.palette }),
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFontSize(value: unknown): value is number {
  return typeof value === 'number' && value >= FONT_SIZES.min && value <= FONT_SIZES.max;
}
