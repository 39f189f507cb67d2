import { after, test } from "node:test";
import { firstFiveMinutes } from "./first-five-minutes.ts";
import { floorOfADay } from "./floor-of-a-day.ts";
import { startDesk } from "./running-desk.ts";
import { takingOn } from "./taking-on.ts";
import { twentyAccounts } from "./twenty-accounts.ts";

// A desk of its own: twenty accounts that are worked are missing on the lists of the other stories.
const desk = await startDesk();

if (desk === undefined) test("a day at the desk in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  for (const stories of [twentyAccounts, floorOfADay, firstFiveMinutes, takingOn]) stories(desk);
}
