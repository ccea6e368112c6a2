import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const { stored, listeners, local } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const local = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, items);
      for (const [key, newValue] of Object.entries(items))
        for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
    },
  };
  return { stored, listeners, local };
});
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    storage: {
      local,
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));
const { defaultSettings, loadSettings, onSettings, readSettings, saveSettings } = await import(
  '../../../src/platform/settings'
);

beforeEach(() => {
  delete stored.settings;
});

describe('settings', () => {
  it.each([undefined, null, 'nonsense', 7, [], { theme: 'neon', fontSize: '18', showSpeakers: 1, card: 3 }])(
    'are the defaults for %j',
    (nonsense) => expect(readSettings(nonsense)).toEqual(defaultSettings),
  );

  it('keep what is right beside what is wrong', () => {
    expect(readSettings({ theme: 'sepia', fontSize: 900, card: { qr: false } })).toEqual({
      ...defaultSettings,
      theme: 'sepia',
      card: { ...defaultSettings.card, qr: false },
    });
  });

  it('change only what the patch names, and tell those who listen', async () => {
    const told = vi.fn();
    const stop = onSettings(told);
    await saveSettings({ theme: 'dark' });
    await saveSettings({ fontSize: 22 });
    stop();
    await saveSettings({ fontSize: 24 });
    expect(told.mock.calls.map(([settings]) => [settings.theme, settings.fontSize])).toEqual([
      ['dark', 18],
      ['dark', 22],
    ]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', fontSize: 24 });
  });

  it('two changes at once lose neither', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ fontSize: 24 })]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', fontSize: 24 });
  });

  it('are the defaults where storage cannot be read', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(warned).toHaveBeenCalled();
  });
});
