import type { DebtorKind } from "#parties/debtor";
import { WrongUse } from "#platform/command";

const owing: Readonly<Record<string, DebtorKind>> = { persons: "person", firms: "business" };

/** The option by which a command is told who owes. */
export const owesOption = { type: "string", says: "who owes, where the files do not say: persons or firms" } as const;

/** Who owes, as a person writes it. Undefined where it is not said. */
export function whoOwes(said: string | undefined): DebtorKind | undefined {
  if (said === undefined) return undefined;
  if (!Object.hasOwn(owing, said)) throw new WrongUse(`--owes is persons or firms, not "${said}".`);
  return owing[said];
}

/** Who owes, as a list shows it. */
export function owesText(owes: DebtorKind | null): string {
  return Object.keys(owing).find((said) => owing[said] === owes) ?? "";
}
