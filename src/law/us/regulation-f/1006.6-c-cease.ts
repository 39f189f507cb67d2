import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { hasCome } from "#law/when";
import { asksToPay } from "#law/words/message";
import { endsEfforts, namesRemedy } from "#law/words/remedies";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts } from "./1006.2-scope.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** After a written notice to stop, the collector falls silent about the debt, but for three messages. */
export const cease: ContactRule<"must_cease" | "not_ceased" | "notice_permitted" | "required_by_law"> = {
  id: "us.regf.cease",
  cite: "12 CFR 1006.6(c)",
  kind: "law",
  says: [
    "A consumer may notify the collector in writing, on paper or by an electronic medium that the collector accepts,",
    "that the consumer refuses to pay the debt or wants communication to cease.",
    "From receipt on, the collector does not communicate further with the consumer about that debt,",
    "except to say that its efforts are being terminated,",
    "or that it or the creditor may invoke specified remedies which they ordinarily invoke,",
    "or, where applicable, that it or the creditor intends to invoke a specified remedy.",
    "A mortgage servicer may still give the notices that other law requires of it.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "permit the three messages only where they do not ask for payment",
      because: "a demand is a communication further to what is excepted",
    },
    {
      we: "look for a demand in the words too, and leave words that name neither an end nor a remedy to people",
      because: "a notice's purpose is what it says, not what it is called",
    },
    {
      we: "count a notice from the beginning of the day on which it was received, if the hour is not known",
      because: "it takes effect on receipt, and receipt may have come first thing",
    },
    {
      we: "apply a notice that names no debt to every debt",
      because: "a consumer who wrote without naming one wants the letters to stop, not one of them",
    },
    {
      we: "make no exception for an answer to the consumer's own message",
      because: "the list of exceptions is closed; the consumer may take the notice back",
    },
    {
      we: "hold back the answer to a dispute too, even one that came in the same letter: it is sent once the notice is taken back",
      because:
        "verification is owed by who collects on (1006.38(d)(2)), and who has to be silent does not; that the efforts end may be said",
    },
  ],
  denies: ["must_cease"],
  governs: (facts) => facts.debtor.ceaseOn.length > 0 && isToConsumer(facts),
  decide: (facts) => {
    if (!isCeased(facts)) return { verdict: "not_ceased", because: "No notice to cease is in effect on this debt." };
    const { purpose, message } = facts.act;
    const asks = message !== null && asksToPay(message);
    if (purpose === "remedy-notice" && !asks) {
      return { verdict: "notice_permitted", because: "It only ends the efforts or names a remedy (1006.6(c)(2))." };
    }
    if (purpose === "required-by-law" && !asks) {
      return { verdict: "required_by_law", because: "Other law requires it (comment 6(c)(2)-2)." };
    }
    return { verdict: "must_cease", because: "The consumer notified us in writing to cease communication." };
  },
};

/** Whether a message that is meant as one of the three names neither the end of the efforts nor a remedy. */
export function isUnclearNotice(facts: LawCase): boolean {
  const { purpose, message } = facts.act;
  if (purpose !== "remedy-notice" || message === null || message.text === null || !isCeased(facts)) return false;
  return endsEfforts(message.text) === undefined && namesRemedy(message.text) === undefined;
}

function isCeased(facts: LawCase): boolean {
  return facts.debtor.ceaseOn.some(
    ({ debts, receivedOn }) =>
      hasCome(receivedOn, facts) && (debts === null || consumerDebts(facts).some(({ id }) => debts.includes(id))),
  );
}
