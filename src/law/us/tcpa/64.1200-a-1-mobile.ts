import { daysBetween } from "#calendar/days";
import { isKind, usedPoint } from "#law/act-facts";
import { isHeld } from "#law/consent";
import type { ContactRule } from "#law/contact-rule";
import type { Consent } from "#law/debtor";
import type { LawCase } from "#law/law-case";
import { dateIn, hasCome, isAtOrAfter } from "#law/when";
import { tcpa } from "./in-force.ts";
import { mayBeMobile } from "./number-kinds.ts";
import { confirmsRevocation, isRevokedSince } from "./revocation.ts";

/** So long after a consent, or after a look at the list, the number is taken to be the person's still. */
const freshDays = 60;

type Verdict = "no_consent" | "number_not_checked" | "consented" | "confirms_revocation";

/** Machines that dial or speak reach a mobile only with its holder's consent. */
export const automatedToMobiles: ContactRule<Verdict> = {
  id: "us.tcpa.mobile",
  cite: "47 USC 227(b)(1)(A); 47 CFR 64.1200(a)(1)(iii), (a)(10), (m)",
  kind: "law",
  says: [
    "Nobody calls a mobile, or sends it a text, by an automatic dialling system, or with an artificial or prerecorded voice,",
    "without the prior express consent of the called party, whatever the call is for and whoever owes.",
    "Consent that was given to the creditor for the account reaches its collector.",
    "It is revoked by any reasonable means; one text may confirm that.",
    "Who asks the database of reassigned numbers, and is told that the number was not disconnected since the consent,",
    "is not liable for a call to whoever holds it now.",
  ],
  verified: false,
  inForce: tcpa,
  reading: [
    {
      we: "ask for consent to machines, and take one to texts for texts",
      because: "consent to be called by a person is none to be called by a machine",
    },
    {
      we: "heed a revocation at once, and in one medium as one in both",
      because: "the ten working days are a grace, and who is silent on its scope means all of it",
    },
    {
      we: "ask that a number was checked where the consent is older than 60 days",
      because:
        "a consent does not pass to the next holder of the number, and 12 CFR 1006.6(d)(5) asks the same of texts",
    },
    {
      we: "take as a dialling system what the case calls automated",
      because: "whether it chooses numbers at random is known to who runs it (141 S.Ct. 1163)",
    },
  ],
  denies: ["no_consent", "number_not_checked"],
  governs: (facts) => {
    const { automated, prerecorded } = facts.act;
    return (automated || prerecorded) && isKind("call", "voicemail", "text")(facts) && mayBeMobile(facts);
  },
  decide: (facts) => {
    if (confirmsRevocation(facts)) return { verdict: "confirms_revocation", because: "It confirms an opt-out." };
    const given = consents(facts);
    if (given.length === 0) {
      return {
        verdict: "no_consent",
        because: "No consent to machines that dial or speak is on record for the number.",
      };
    }
    if (!given.some((each) => isFresh(each, facts))) {
      const because = `The consent is older than ${freshDays} days, and the number was not checked since.`;
      return { verdict: "number_not_checked", because };
    }
    return { verdict: "consented", because: "The called party consented to machines that dial or speak." };
  },
};

function consents(facts: LawCase): Consent[] {
  return (usedPoint(facts)?.consents ?? []).filter(
    (each) =>
      (each.to === "autodial" || (each.to === "text" && facts.act.kind === "text")) &&
      each.givenTo !== "prior-collector" &&
      isHeld(each, facts) &&
      !isRevokedSince(each.on, facts),
  );
}

function isFresh({ on }: Consent, facts: LawCase): boolean {
  const isWithin = (when: Consent["on"]) =>
    facts.where.every((zone) => daysBetween(dateIn(when, zone), dateIn(facts.at, zone)) <= freshDays);
  const checked = usedPoint(facts)?.reassignedCheckedOn ?? null;
  if (isWithin(on)) return true;
  return checked !== null && hasCome(checked, facts) && isAtOrAfter(checked, on, facts.where) && isWithin(checked);
}
