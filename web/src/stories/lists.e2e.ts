import { after, test } from "node:test";
import { actingOnMany } from "./acting-on-many.ts";
import { decidingMany } from "./deciding-many.ts";
import { findingAnything } from "./finding-anything.ts";
import { lettersAtOnce } from "./letters-at-once.ts";
import { startDesk } from "./running-desk.ts";

// A desk of its own: whom one pauses, writes to and hands over is otherwise on the lists of the other stories.
const desk = await startDesk();

if (desk === undefined) test("lists in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  for (const stories of [findingAnything, decidingMany, actingOnMany, lettersAtOnce]) stories(desk);
}
