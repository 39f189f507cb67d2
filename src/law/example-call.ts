import { debt, lawCase, point, type CaseParts } from "./build-case.ts";
import type { LawCase } from "./law-case.ts";

type Change = Partial<Omit<CaseParts, "act" | "debtor">> & {
  readonly act?: Partial<CaseParts["act"]>;
  readonly debtor?: Partial<CaseParts["debtor"]>;
};

/** The plainest act there is, from which examples differ: a collector calls a consumer's mobile about one debt. */
export function exampleCall(at: string, { act, debtor, ...parts }: Change = {}): LawCase {
  return lawCase({
    at: Temporal.Instant.from(at),
    by: { role: "collector", state: null },
    act: { kind: "call", point: "mobile", ...act },
    debtor: {
      kind: "person",
      zones: ["America/New_York"],
      points: [
        point({ id: "mobile", kind: "mobile" }),
        point({ id: "landline", kind: "landline" }),
        point({ id: "work-phone", kind: "work-phone" }),
        point({ id: "home", kind: "home" }),
        point({ id: "email", kind: "email" }),
      ],
      ...debtor,
    },
    debts: [debt({ id: "d1", purpose: "consumer" })],
    ...parts,
  });
}
