import { after, test } from "node:test";
import { bookAsAList } from "./book-list.ts";
import { bringingIn } from "./bringing-in.ts";
import { creditOnHold } from "./credit-on-hold.ts";
import { documentsOfItems } from "./documents-of-items.ts";
import { newcomersDay } from "./newcomers-day.ts";
import { changedProcedure } from "./procedures.ts";
import { changedTemplate } from "./templates.ts";
import { recording } from "./recording.ts";
import { reversing } from "./reversing.ts";
import { startDesk } from "./running-desk.ts";
import { twiceAndTwo } from "./twice.ts";
import { whatTheLawForbids } from "./what-the-law-forbids.ts";

// One desk for all: it is the whole program with its demonstration book, and takes some seconds to start. The stories
// follow each other on it, as the people of one office do.
const desk = await startDesk();

if (desk === undefined) {
  const reason = "There is no browser: install chromium, or name one by CHROMIUM.";
  process.stdout.write(`${reason}\n`);
  test("the desk in a browser", { skip: reason }, () => undefined);
} else {
  after(() => desk.close());
  const days = [newcomersDay, twiceAndTwo, whatTheLawForbids, bringingIn, bookAsAList, creditOnHold, documentsOfItems];
  for (const stories of [...days, reversing, recording, changedProcedure, changedTemplate]) stories(desk);
}
