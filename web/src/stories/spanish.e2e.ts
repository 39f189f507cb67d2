import { after, test } from "node:test";
import { startDesk } from "./running-desk.ts";
import { spanishDesk } from "./spanish-desk.ts";

const desk = await startDesk();

if (desk === undefined) test("the desk in Spanish, in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  spanishDesk(desk);
}
