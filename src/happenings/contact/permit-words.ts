import type { ContactAct } from "#contact/permit";
import type { Purpose } from "#law/law-case";
import type { LawSays } from "./ask-the-law.ts";

const doing: Readonly<Record<ContactAct, string>> = {
  call: "A call to",
  voicemail: "A voicemail to",
  letter: "A letter to",
  email: "An e-mail to",
  text: "A text to",
  visit: "A visit to",
};

type Said = { readonly act: ContactAct; readonly purpose: Purpose | undefined; readonly value: string };

/** What the timeline says of a permit or a refusal. */
export function permitWords({ act, purpose, value }: Said, { verdict, findings, because }: LawSays): string {
  const doingIt = purpose === "location" ? "A call that asks where they are, to" : doing[act];
  const what = `${doingIt} ${value.replaceAll(/\s+/g, " ")}`;
  switch (verdict) {
    case "allow":
      return `${what} was permitted.`;
    case "deny": {
      const reasons = findings.filter(({ denies }) => denies).map((finding) => `${finding.because} (${finding.cite})`);
      return `${what} was not permitted. ${reasons.join(" ")}`;
    }
    case "not-covered":
      return `${what} was not permitted. ${because ?? ""}`.trim();
  }
}
