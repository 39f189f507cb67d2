import { termsRefusals } from "#ledger/terms/routes";
import { listTerms, setTerms } from "#happenings/money/named-terms";
import { WrongUse } from "#platform/command";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

/** `dunlin terms`: what the terms of a creditor's files mean that do not say it themselves. */
export const terms: DeskCommand = {
  name: "terms",
  summary: 'Lists what terms mean, or says it: dunlin terms Z030 "2/10 net 30"',
  takes: "[NAME MEANING]",
  wordsMin: 0,
  wordsMax: 2,
  options: {
    creditor: { type: "string", says: "whose terms (default: the office's own)" },
    end: { type: "string", says: "the name of terms that mean nothing any more" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const [name, says] = given.words;
    const ended = given.text("end");
    if ((name === undefined) !== (says === undefined)) throw new WrongUse("dunlin terms takes a name and its meaning.");
    if (name !== undefined && ended !== undefined) throw new WrongUse("Say what terms mean, or end them.");
    const set = ended === undefined ? { name, says } : { name: ended, says: null };
    if (set.name !== undefined && set.says !== undefined) {
      const asked = { name: set.name, says: set.says, creditor: given.text("creditor"), loginId: null };
      const done = await desk.database.transaction((tx) => setTerms(desk, tx, { ...asked, now: desk.clock.now() }));
      if (!done.ok) return refusal(done.refusal, termsRefusals[done.refusal]);
    }
    const listed = await listTerms(desk.database.queries);
    const cells = listed.map((each) => [each.name, each.says, each.creditor]);
    const text = listed.length === 0 ? "No terms are named." : tableText(["terms", "mean", "creditor"], cells);
    return { json: listed, text };
  },
};
