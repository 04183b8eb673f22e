import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Opens Chromium; where there is none, says how to get one. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `No Chromium at ${executablePath}. Install it with "apt-get update && apt-get install -y chromium", or name another one in $CHROMIUM.`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
}
