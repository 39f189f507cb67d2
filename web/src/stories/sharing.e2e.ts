import { strict as assert } from "node:assert";
import { after, test } from "node:test";
import { visiting } from "./visiting.ts";
import { startDesk, type RunningDesk } from "./running-desk.ts";
import { lookAt, worklistOf } from "./seen.ts";

// A desk of its own: whom one puts off and hands over is missing on the lists of the other stories.
const desk = await startDesk();

if (desk === undefined) test("sharing out in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  for (const some of [stories, visiting]) some(desk);
}

function stories({ open, url }: RunningDesk): void {
  test("by keyboard alone the list is filtered, a row is put off, and somebody is called back", async () => {
    const page = await open("collector");
    const list = page.getByRole("list", { name: "Worklist" });
    await list.getByRole("listitem").first().waitFor();
    const [first, second] = (await worklistOf(page)).entries;
    assert.ok(first !== undefined && second !== undefined);
    // The formula stands beside the rank, and the whole of it opens.
    const formula = list.getByText(/^Worth .* = .* × /).first();
    await formula.click();
    await list.getByText("× (").first().waitFor();
    await formula.click();

    await page.keyboard.press("/");
    await page.keyboard.type(second.number);
    await list.getByText(first.debtor).waitFor({ state: "detached" });
    await page.getByRole("searchbox", { name: "Filter the list" }).fill("");
    await list.getByText(first.debtor).first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByText("1 debtor selected").waitFor();
    await page.keyboard.press("z");
    await page.keyboard.type("tomorrow 9");
    await page.getByText(/9:00 AM$/).waitFor();
    await lookAt(page);
    await page.keyboard.press("Tab");
    await page.keyboard.type("On the road until then.");
    await page.keyboard.press("Enter");
    await page.getByText("1 debtor put off.").waitFor();
    await list.getByText(first.number, { exact: true }).waitFor({ state: "detached" });

    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: second.debtor }).waitFor();
    await page.keyboard.press("b");
    await page.getByLabel("When").waitFor();
    await page.keyboard.type("today 17:00");
    await page.getByText(/5:00 PM$/).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText(/^Callback placed:/).waitFor();
    await page.getByText(/^Call back .* [AP]M$/).waitFor();
    await lookAt(page);
    await page.goto(`${url}/debtors/${first.debtorId}`);
    await page.getByText(/^Put off until .*9:00 AM$/).waitFor();
    await page.getByRole("button", { name: "Put back on the list" }).click();
    await page.getByText("Back on the worklists.").waitFor();
    await page.getByText(/^Put off until .*9:00 AM$/).waitFor({ state: "detached" });
    await page.goto(url);
    await list.getByText(first.number, { exact: true }).waitFor();
    await page.getByRole("region", { name: "Callbacks" }).getByText(second.debtor).waitFor();
    await lookAt(page);
    await page.context().close();
  });

  test("two people who open the same debtor see each other", async () => {
    const [one, other] = [await open("collector"), await open("second")];
    const [entry] = (await worklistOf(one)).entries;
    for (const page of [one, other]) await page.goto(`${url}/debtors/${entry?.debtorId}`);
    await other.getByText("Carla Mendes is looking at this too").waitFor();
    await one.getByText("Dennis Vance is looking at this too").waitFor();
    await other.getByRole("link", { name: "Dunlin" }).click();
    await one.getByText("Dennis Vance is looking at this too").waitFor({ state: "detached" });
    await Promise.all([one, other].map((page) => page.context().close()));
  });

  test("a supervisor sees the load, evens the days out as shown, opens a list and hands a debtor over", async () => {
    const page = await open("supervisor");
    await page.goto(`${url}/share-out`);
    const table = page.getByRole("table");
    await table.getByRole("row", { name: /Carla Mendes/ }).waitFor();
    await page.getByRole("button", { name: "Show what would change" }).click();
    await page.getByText(/would be given to somebody else$/).waitFor();
    await lookAt(page);
    await page.getByLabel("Why").fill("The morning's work.");
    await page.getByRole("button", { name: "Share out so" }).click();
    await page.getByText(/ given\.$/).waitFor();
    await table.getByRole("row", { name: /Nobody.*\b0 min/ }).waitFor();

    await table
      .getByRole("row", { name: /Carla Mendes/ })
      .getByRole("link", { name: "Open the list" })
      .click();
    const list = page.getByRole("list", { name: "Worklist" });
    await list.getByRole("listitem").first().waitFor();
    const before = await list.getByRole("listitem").count();
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await page.getByLabel("To", { exact: true }).selectOption({ label: "Dennis Vance" });
    await lookAt(page);
    await page.getByLabel("Why").fill("He knows them.");
    await page.keyboard.press("Enter");
    await page.getByText("1 debtor given.").waitFor();
    await page.waitForFunction((count) => document.querySelectorAll(".worklist-item").length < count, before);
    await page.context().close();
  });
}
