import { after, test } from "node:test";
import { keepingViews } from "./keeping-views.ts";
import { keepingWatch } from "./keeping-watch.ts";
import { bestHours } from "./best-hours.ts";
import { openingAFigure } from "./opening-a-figure.ts";
import { reportsByMail } from "./reports-by-mail.ts";
import { startDesk } from "./running-desk.ts";
import { takingBack } from "./taking-back.ts";
import { takingListsAlong } from "./taking-lists-along.ts";

const desk = await startDesk();

if (desk === undefined) {
  const reason = "There is no browser: install chromium, or name one by CHROMIUM.";
  process.stdout.write(`${reason}\n`);
  test("keeping watch in a browser", { skip: reason }, () => undefined);
} else {
  after(() => desk.close());
  keepingWatch(desk);
  bestHours(desk);
  keepingViews(desk);
  openingAFigure(desk);
  reportsByMail(desk);
  takingListsAlong(desk);
  takingBack(desk);
}
