/** What the user has chosen; kept in `storage.local`, one small item. */
export interface Settings {
  theme: 'auto' | 'light' | 'sepia' | 'dark';
  /** Of the article's text, CSS px. */
  fontSize: number;
  showSpeakers: boolean;
  card: { template: string; ratio: string; qr: boolean };
}
