import { systemChance } from "#platform/chance";
import { systemClock } from "#platform/clock";
import type { Desk } from "./desk.ts";

function refuse(): never {
  throw new Error("A desk without a book carries nothing out.");
}

/** A desk from which operations can be declared and listed, but not carried out: for documents made from them. */
export const deskWithoutBook: Desk = {
  database: {
    get queries(): never {
      return refuse();
    },
    transaction: refuse,
    reading: refuse,
    inTurn: refuse,
    unlessBusy: refuse,
    close: refuse,
  },
  clock: systemClock,
  chance: systemChance,
  vault: { seal: refuse, open: refuse, mark: refuse },
  files: { keep: refuse, read: refuse },
  typesetter: { typeset: refuse, close: refuse },
  textReader: { textOf: refuse, close: refuse },
  mail: { from: null, deliver: refuse },
  dataFolder: "/nowhere",
  address: null,
  inboxRoots: [],
};
