import type { Browser, Target } from 'puppeteer-core';
import { inBrowserWindow } from './firefox-window.ts';

/** Errors nobody caught and errors that were only written to a console, as readable lines. */
export interface ProblemWatch {
  list(): Promise<string[]>;
}

/** Watches pages, content scripts, extension pages and the background through the developer tools. */
export function watchChromium(browser: Browser): ProblemWatch {
  const problems: string[] = [];
  const attached: Promise<void>[] = [];
  const watch = (target: Target) => attached.push(listen(target, problems));
  browser.on('targetcreated', watch);
  for (const target of browser.targets()) watch(target);
  return {
    async list() {
      await Promise.all(attached);
      return problems;
    },
  };
}

async function listen(target: Target, problems: string[]): Promise<void> {
  if (!['page', 'service_worker', 'background_page'].includes(target.type())) return;
  const devtools = await target.createCDPSession().catch(() => undefined);
  if (!devtools) return;
  const where = () => target.url();
  devtools.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
    problems.push(`${where()}: ${exception?.description ?? text} (${url ?? 'no file'})`);
  });
  devtools.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    problems.push(`${where()}: console.${type} ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
  });
  devtools.on('Log.entryAdded', ({ entry }) => {
    const ours = entry.url?.startsWith('chrome-extension:');
    if (entry.level === 'error' && (entry.source !== 'network' || ours)) {
      problems.push(`${where()}: ${entry.text} (${entry.url ?? 'no file'})`);
    }
  });
  await Promise.all([devtools.send('Runtime.enable'), devtools.send('Log.enable')]).catch(() => undefined);
}

/** Firefox's own modules print their name first, pages and extensions what they were given: in quotes or brackets. */
const isError = (line: string) => /^console\.error: ["(]/.test(line);

/** Reads Firefox's own error list, and the console of every process, which it prints to its output. */
export function watchFirefox(browser: Browser): ProblemWatch {
  const printed: string[] = [];
  browser.process()?.stdout?.on('data', (data: Buffer) => {
    printed.push(...data.toString().split('\n').filter(isError));
  });
  return {
    async list() {
      const thrown = await inBrowserWindow(browser, ({ Services }) => {
        const isWarning = 1;
        return Services.console
          .getMessageArray()
          .filter(
            ({ sourceName = '', flags = 0 }) =>
              /^(moz-extension|https?):/.test(sourceName) && !(flags & isWarning),
          )
          .map(({ message }) => message);
      });
      return [...thrown, ...printed];
    },
  };
}
