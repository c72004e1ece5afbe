// An edition that `palmares found` opens, made from the demonstration's form.
import { readFile } from 'node:fs/promises';

export const LOCALES = ['ca', 'en', 'es', 'fr', 'pt'];

/** The rules of a round, its name and its criteria aside. */
const ROUND = {
  code: 'jury',
  kind: { kind: 'scoring' },
  method: 'weighted_mean',
  cut_off: { top_share: { percent: 50, at_most: 40 } },
  cut_by_category: false,
  tie_rule: 'all_through',
  ballots_wanted: 3,
  panel: 'everyone',
  comment_required: false,
  visibility: { sheet: 'full', applicant: 'named', others: 'never' },
};

/** The demonstration's whole definition, as it stands in its file. */
export const demonstration = async () =>
  JSON.parse(await readFile(new URL('../../server/backend/seed/edition_demo.json', import.meta.url), 'utf8'));

/** With one round of one criterion, and a calendar whose first phase opens so many days from now. */
export function founded(whole, opens) {
  const made = structuredClone(whole);
  delete made.open_vote;
  made.mention_kinds = made.mention_kinds.filter((kind) => !kind.most_voted);
  const text = Object.fromEntries(LOCALES.map((locale) => [locale, 'Worth']));
  made.rounds = [{
    ...ROUND,
    name: text,
    rubric: {
      scale: { low: 0, high: 1000, step: 100 },
      criteria: [{ code: 'worth', name: text, text, weight: 1, required: true, anchors: [] }],
    },
  }];
  const day = 86_400_000_000;
  const now = Date.now() * 1000;
  const phases = [
    { kind: 'submission' },
    { kind: 'validation' },
    ...made.rounds.map((round) => ({ kind: 'round', round: round.code })),
    { kind: 'deliberation' },
  ];
  const window = (place) => ({ opens: now + (10 * place + opens) * day, closes: now + (10 * place + opens + 7) * day });
  made.timetable = phases.map((phase, place) => ({ phase, window: window(place) }));
  return made;
}
