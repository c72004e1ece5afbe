import { launch, person, play, people } from './browser.mjs';
const site = { base: 'http://127.0.0.1:3100' };
const b = await launch();
const [sec] = await people(b, site, 'Secretariat');
await play(b, site, 0);
for (const [name, lang, opt, round] of [['d', 'fr', {}, 'jury2'], ['p', 'es', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', javaScriptEnabled: false }, 'jury2']]) {
  const p = await person(b, site, sec, opt);
  await p.goto(`${site.base}/${lang}/office/2026/rounds/${round}/rules`);
  await p.screenshot({ path: `/tmp/rules-${name}.png`, fullPage: true });
}
await play(b, site, 2);
for (const [name, lang, opt] of [['d', 'fr', {}], ['p', 'es', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', javaScriptEnabled: false }]]) {
  const p = await person(b, site, sec, opt);
  await p.goto(`${site.base}/${lang}/office/2026/rounds/jury1/rules`);
  await p.focus('button[value=try]');
  await Promise.all([p.waitForNavigation(), p.keyboard.press('Enter')]);
  await p.screenshot({ path: `/tmp/try-${name}.png`, fullPage: false });
  await p.screenshot({ path: `/tmp/tryf-${name}.png`, fullPage: true });
  console.log(await p.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]));
}
await b.close();
