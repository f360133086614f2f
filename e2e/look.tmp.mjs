import { chromium } from '@playwright/test';
const base = process.argv[2]; const only = process.argv[3];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const shots = [
 ['nlist','/notifications'],['clist','/connectors'],['cnew','/connectors/new'],['cdetail','/connectors/appliancehealth'],['cedit','/connectors/appliancehealth/edit'],['nnew','/notifications/new'],['sandbox','/sandbox'],['connections','/connections'],['ndetail',null],['nedit',null]];
for (const scheme of ['light','dark']) for (const w of [1440, 360]) {
  if (process.argv[4] && process.argv[4] !== scheme+w) continue;
  const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  const page = await ctx.newPage();
  page.on('console', m => { if (['error','warning'].includes(m.type())) console.log(m.type(), m.text()); });
  page.on('pageerror', e => console.log('pageerror', e.message));
  for (let [name, path] of shots) {
    if (only && only !== 'all' && !only.split(',').includes(name)) continue;
    if (!path) { await page.goto(base + '/notifications'); await page.locator('a.title').first().waitFor(); const href = await page.locator('a.title').first().getAttribute('href'); path = name === 'nedit' ? href + '/edit' : href; }
    await page.goto(base + path); await page.locator('h1').first().waitFor(); await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/shots/${name}-${scheme}-${w}.png`, fullPage: true });
  }
  await ctx.close();
}
await browser.close();
