import { after, test } from "node:test";
import { mappingFiles } from "./mapping-files.ts";
import { startDesk } from "./running-desk.ts";

const desk = await startDesk();

if (desk === undefined) {
  const reason = "There is no browser: install chromium, or name one by CHROMIUM.";
  process.stdout.write(`${reason}\n`);
  test("files of unknown layouts in a browser", { skip: reason }, () => undefined);
} else {
  after(() => desk.close());
  mappingFiles(desk);
}
