import type { ContactRule } from "#law/contact-rule";
import { servicemembersAct } from "./who-serves.ts";

/** A person is sued with an affidavit that says whether they are in military service. */
export const affidavit: ContactRule<"no_affidavit" | "affidavit_filed"> = {
  id: "us.scra.affidavit",
  cite: "50 USC 3931",
  kind: "law",
  says: [
    "In a civil action in which the defendant does not appear, the court asks the plaintiff, before judgment,",
    "for an affidavit that says whether the defendant is in military service, with the facts that show it.",
    "For one who is, it appoints an attorney before it enters judgment, and may stay the action.",
  ],
  verified: false,
  inForce: servicemembersAct,
  reading: [
    {
      we: "ask for the affidavit with the suit against any person",
      because: "whether the defendant appears is known only when judgment is asked for, and then it is missing",
    },
  ],
  denies: ["no_affidavit"],
  governs: ({ act, debtor }) => act.kind === "sue" && act.purpose !== "proof-of-claim" && debtor.kind === "person",
  decide: ({ act }) =>
    act.affidavit
      ? { verdict: "affidavit_filed", because: "An affidavit about military service is filed with it." }
      : { verdict: "no_affidavit", because: "No affidavit about military service is filed with it." },
};
