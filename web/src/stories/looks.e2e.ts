import { after, test } from "node:test";
import { looks } from "./look.ts";
import { pictures } from "./pictures.ts";
import { startDesk } from "./running-desk.ts";

// Every screen and all that opens on one, on a desk of their own: nobody worked there, so that it looks as a newcomer finds it.
const desk = await startDesk();

if (desk === undefined) {
  const reason = "There is no browser: install chromium, or name one by CHROMIUM.";
  process.stdout.write(`${reason}\n`);
  test("the looks of the desk", { skip: reason }, () => undefined);
} else {
  after(() => desk.close());
  for (const stories of [pictures, looks]) stories(desk);
}
