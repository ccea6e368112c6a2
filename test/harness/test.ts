import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install-browser.ts';
import { builtExtension, root, toolScript } from './paths.ts';

interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

const reports = mkdtempSync(join(tmpdir(), 'mingyan-test-'));

/** Runs a tool with its output shown; its own check counts as one. */
function check(name: string, tool: Parameters<typeof toolScript>[0], ...args: string[]): Outcome {
  const { status, seconds } = show(name, tool, args);
  return { name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, seconds };
}

/** Runs vitest and counts what it counts; a run without a single test has failed. */
function suite(name: string, ...args: string[]): Outcome {
  const report = join(reports, `${name}.json`);
  const { status, seconds } = show(name, 'vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { passed, failed, skipped } = countsOf(report);
  const isRed = status !== 0 || passed + failed === 0;
  return { name, passed, failed: isRed ? Math.max(failed, 1) : failed, skipped, seconds };
}

function countsOf(report: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests,
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function show(name: string, tool: Parameters<typeof toolScript>[0], args: string[]) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { status } = spawnSync(process.execPath, [toolScript(tool), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return { status, seconds: (Date.now() - start) / 1000 };
}

ensureInstalled({ browsers: ['chromium', 'firefox'], realInput: true, fonts: true });
const outcomes = [
  check('types', 'tsc', '--noEmit'),
  check('lint', 'biome', 'check', '--error-on-warnings', '.'),
  suite('unit, architecture, security, locale'),
  check('build for Chrome and Edge', 'vite', 'build', '--mode', 'chrome'),
  check('build for Firefox', 'vite', 'build', '--mode', 'firefox'),
  check('web-ext lint', 'web-ext', 'lint', `--source-dir=${builtExtension('firefox')}`),
  suite('end to end', '--config', 'test/e2e/vitest.config.ts'),
];
rmSync(reports, { recursive: true, force: true });

console.log('\n── summary');
for (const { name, passed, failed, skipped, seconds } of outcomes) {
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed ? '✗' : '✓'} ${name}: ${counts} (${seconds.toFixed(1)} s)`);
}
const total = (key: 'passed' | 'failed' | 'skipped') =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const skipped = total('skipped');
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = total('failed') > 0 ? 1 : 0;
