import type { Point } from "./debtor.ts";
import type { ActKind, Debt, LawCase, Purpose } from "./law-case.ts";
import { hasCome, hasComeEverywhere, type When } from "./when.ts";

/** What provisions ask of an act again and again. */

/** Whether the act is one of some kinds. */
export const isKind =
  (...kinds: readonly ActKind[]) =>
  ({ act }: LawCase): boolean =>
    kinds.includes(act.kind);

/** Whether something is said to somebody, or tried to be: by telephone, in writing or in person. */
export const isCommunication = isKind(
  "call",
  "voicemail",
  "letter",
  "email",
  "text",
  "visit",
  "social",
  "threaten-suit",
);

/** Whether it reaches somebody at an hour that whoever sends it chooses: mail is tied to a place, not to a time. */
export const isTimed = isKind("call", "voicemail", "email", "text", "visit", "social");

/** Whether it is sent to an e-mail address, a number that takes texts, or another electronic address. */
export const isElectronic = isKind("email", "text", "social");

/** Whether the act is for one of some purposes. */
export const isFor =
  (...purposes: readonly Purpose[]) =>
  ({ act }: LawCase): boolean =>
    purposes.includes(act.purpose);

/** Whether something that is dated, if it is, has come by the act anywhere the debtor may be. */
export const hasBegun = (when: When | null, facts: LawCase): boolean => when !== null && hasCome(when, facts);

/** Whether something that is dated, if it is, has come by the act wherever the debtor may be. */
export const hasBegunEverywhere = (when: When | null, facts: LawCase): boolean =>
  when !== null && hasComeEverywhere(when, facts);

/** Whether a transfer goes, as far as is said, to neither an owner of the debt nor our own vendor. */
export const isPassedToOthers = ({ act: { transferee } }: LawCase): boolean =>
  transferee === null || transferee === "other";

/** The debts that the act is about. */
export const debtsOfAct = ({ act, debts }: LawCase): readonly Debt[] =>
  debts.filter(({ id }) => act.debts.includes(id));

/** Whether the act is about a debt that is owed as a consumer, whoever collects it. */
export const owesAsConsumer = ({ act, debts }: LawCase): boolean =>
  debts.some(({ id, purpose }) => purpose === "consumer" && act.debts.includes(id));

/** The number or address that the act uses. */
export const usedPoint = ({ act, debtor }: LawCase): Point | undefined =>
  debtor.points.find(({ id }) => id === act.point);
