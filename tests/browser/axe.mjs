// What axe finds on a page, in the light theme and in the dark one.
import { AxeBuilder } from '@axe-core/playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function faultsOf(page, where) {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).withTags(tags).analyze();
  // The theme changes colours and nothing else.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  const told = (theme) => (fault) =>
    `${where}, ${theme}: ${fault.id}: ${fault.nodes[0].target} ${fault.nodes[0].html.slice(0, 120)}`;
  return [...light.violations.map(told('light')), ...dark.violations.map(told('dark'))];
}
