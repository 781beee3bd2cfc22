// Looks at the written site in a headless browser: npm test, after docs/build-site. EVWIRE_SITE names another folder.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const site = resolve(process.env.EVWIRE_SITE ?? resolve(here, '../../target/site'));
const require = createRequire(import.meta.url);

const program = () => {
  if (process.env.CHROMIUM) { return process.env.CHROMIUM; }
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try { return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(); } catch { /* the next */ }
  }
  return null;
};

const chromium = program();
const why = !existsSync(resolve(site, 'index.html')) ? 'docs/build-site has not been run'
  : !chromium ? 'no chromium on the path, and CHROMIUM names none' : null;
if (why) { console.error(`SKIPPED: the site is not looked at in a browser (${why})`); }

const PAGES = ['index.html', 'ocpp-2.1/index.html', 'ocpp-2.1/TransactionEvent.html', 'ocpp-2.1/type/TriggerReasonEnumType.html',
  'ocpp-2.1/type/TransactionLimitType.html', 'ocpi-2.3.0/tokens/Token.html', 'ocpi-2.3.0/tokens/index.html', 'guide/errors.html', 'guide/endpoint.html',
  'search.html?q=SoCLimitReached'];

let browser;
const complaints = [];

before(async () => {
  if (why) { return; }
  const { chromium: engine } = await import('playwright-core');
  browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] });
});
after(async () => { await browser?.close(); });

const open = async (path, options = {}) => {
  const page = await browser.newPage(options);
  page.on('console', message => { if (message.type() === 'error') { complaints.push(`${path}: ${message.text()}`); } });
  page.on('pageerror', error => complaints.push(`${path}: ${error}`));
  page.on('request', request => { if (!request.url().startsWith('file:')) { complaints.push(`${path}: asks for ${request.url()}`); } });
  const [file, query] = path.split('?');
  await page.goto(pathToFileURL(resolve(site, file)).href + (query ? '?' + query : ''));
  return page;
};

for (const colorScheme of ['light', 'dark']) {
  for (const [device, viewport] of [['desk', { width: 1280, height: 900 }], ['phone', { width: 390, height: 844 }]]) {
    test(`pages can be read by everybody: ${colorScheme}, ${device}`, { skip: why ?? false, timeout: 300_000 }, async () => {
      const axe = require.resolve('axe-core/axe.min.js');
      for (const path of PAGES) {
        const page = await open(path, { colorScheme, viewport });
        if (path.startsWith('search')) { await page.waitForSelector('#results a'); }
        await page.addScriptTag({ path: axe });
        const { violations } = await page.evaluate(() => globalThis.axe.run(document, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }));
        assert.deepEqual(violations.map(each => `${path}: ${each.id} ${each.nodes.slice(0, 3).map(node => node.target).join(' ')}`), []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(overflow <= 0, `${path} is ${overflow} pixels wider than the window`);
        await page.close();
      }
    });
  }
}

for (const [query, kind] of [['SoCLimitReached', 'Value of TriggerReasonEnumType'], ['TransactionEventRequest', 'Message'],
  ['maxCost', 'Property of TransactionLimitType'], ['OccurrenceConstraintViolation', 'Error code'],
  ['TxUpdatedInterval', 'Variable of SampledDataCtrlr'], ['tx-profile-transaction', 'Rule'], ['country_code', 'Property of']]) {
  test(`the search finds ${query}`, { skip: why ?? false }, async () => {
    const page = await open('index.html');
    await page.fill('#q', query);
    await page.locator('#hits a').first().waitFor();
    const found = (await page.locator('#hits a').allInnerTexts()).slice(0, 3);
    assert.ok(found.some(text => text.startsWith(query) && text.includes(kind)), found.join(' | '));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(url => !url.pathname.endsWith('/index.html'));
    const place = decodeURIComponent(new URL(page.url()).hash.slice(1));
    if (place) { assert.ok(await page.evaluate(id => document.getElementById(id) !== null, place), place); }
    await page.close();
  });
}

test('a link to a value opens what hides it', { skip: why ?? false }, async () => {
  const page = await open('ocpp-2.1/TransactionEvent.html');
  await page.goto(page.url() + '#TriggerReasonEnumType-SoCLimitReached');
  assert.ok(await page.locator('#TriggerReasonEnumType-SoCLimitReached').isVisible());
  await page.close();
});

test('the theme is chosen and kept to', { skip: why ?? false }, async () => {
  const page = await open('index.html', { colorScheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.click('#theme');
  assert.notEqual(await background(), light);
  await page.close();
});

test('no page complained or asked the network for anything', { skip: why ?? false }, () => {
  assert.deepEqual(complaints, []);
});
