// What axe finds on a page, in the light theme and in the dark one.
import { AxeBuilder } from '@axe-core/playwright';

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
