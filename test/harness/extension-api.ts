/** The part of the extension API that tests call themselves, inside a page or the background of the extension. */
export interface ExtensionApi {
  action: {
    getBadgeText(of: { tabId?: number }): Promise<string>;
    getTitle(of: { tabId?: number }): Promise<string>;
  };
  tabs: { query(which: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]> };
}
