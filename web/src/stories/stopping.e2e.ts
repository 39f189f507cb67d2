import { after, test } from "node:test";
import { askingWhere } from "./asking-where.ts";
import { agreeing, agreeingByKey } from "./agreeing.ts";
import { barredMeanwhile } from "./barred-meanwhile.ts";
import { givingNotice } from "./giving-notice.ts";
import { startDesk } from "./running-desk.ts";
import { proving, serving, stopping, tellingOfSources } from "./stopping.ts";

// A desk of its own: what is stopped here is missing on the lists of the other stories.
const desk = await startDesk();

if (desk === undefined) test("stops in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  const agreements = [agreeing, agreeingByKey];
  const all = [stopping, proving, ...agreements, serving, givingNotice, tellingOfSources, barredMeanwhile, askingWhere];
  for (const stories of all) stories(desk);
}
