import { after, test } from "node:test";
import { answeringForTheOffice } from "./answering-for-the-office.ts";
import { enteringCreditors } from "./entering-creditors.ts";
import { makingAnew } from "./making-anew.ts";
import { startDesk } from "./running-desk.ts";
import { settingTheOffice } from "./setting-the-office.ts";

// A desk of its own: other hours, limits and creditors would be found in the other stories.
const desk = await startDesk();

if (desk === undefined) test("settling the office in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  for (const stories of [settingTheOffice, answeringForTheOffice, enteringCreditors, makingAnew]) stories(desk);
}
