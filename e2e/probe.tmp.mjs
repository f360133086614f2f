import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const page = await browser.newPage();
page.on('console', m => console.log(m.type(), m.text().slice(0,300)));
page.on('pageerror', e => console.log('pageerror', e.message));
page.on('requestfinished', r => console.log('done', r.url()));
page.on('requestfailed', r => console.log('fail', r.url(), r.failure().errorText));
page.on('request', r => console.log('req', r.url()));
try { await page.goto(process.argv[2], { waitUntil: 'load', timeout: 15000 }); } catch (e) { console.log(e.message.slice(0,100)); }
const t = await Promise.race([page.evaluate(() => document.body.innerText.slice(0,300)), new Promise(r => setTimeout(() => r('EVAL TIMEOUT'), 4000))]);
console.log(t);
await browser.close();
