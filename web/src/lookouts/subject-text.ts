import type { LookoutSubject } from "../client.ts";
import { figures } from "../ui/amount-text.ts";
import { words } from "../words.ts";

/** What a lookout is kept for, in words. */
export function subjectText(subject: LookoutSubject): string {
  switch (subject.is) {
    case "monitor":
      return words.book.monitors[subject.monitor];
    case "owes":
      return words.lookouts.owes(`${figures(subject.amount)} ${subject.amount.currency}`);
    case "import-refused":
      return words.lookouts.fileRefused;
    case "licence-ends":
      return words.lookouts.licenceEndsSoon;
  }
}
