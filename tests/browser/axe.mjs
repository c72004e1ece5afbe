// What axe finds on a page, in the light theme and in the dark one.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { LOCALES } from './definition.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Our pages have no frames: one look at the page itself, without a second page that puts frames together.
const look = (page) => new AxeBuilder({ page }).setLegacyMode(true);

/** `dark`: whether the dark theme is looked at too; it is the same in every language. */
export async function faultsOf(page, where, dark = true) {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await look(page).withTags(tags).analyze();
  const told = (theme) => (fault) =>
    `${where}, ${theme}: ${fault.id}: ${fault.nodes[0].target} ${fault.nodes[0].html.slice(0, 120)}`;
  if (!dark) return light.violations.map(told('light'));
  // The theme changes colours and nothing else.
  await page.emulateMedia({ colorScheme: 'dark' });
  const shaded = await look(page).withRules(['color-contrast']).analyze();
  return [...light.violations.map(told('light')), ...shaded.violations.map(told('dark'))];
}

/** What axe finds on these pages in all languages; each shows what proves that it is in the state meant. */
export async function faultsOn(site, page, addresses) {
  const found = [];
  for (const language of LOCALES) {
    for (const [address, proof] of addresses) {
      const answer = await page.goto(`${site.base}/${language}${address}`);
      assert.equal(answer.status(), 200, `${language}${address}`);
      assert.ok((await page.locator(proof).count()) > 0, `${language}${address} shows ${proof}`);
      found.push(...(await faultsOf(page, `${language}${address}`, language === LOCALES[0])));
    }
  }
  return found;
}
