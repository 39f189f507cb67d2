import { strict as assert } from "node:assert";
import { after, test } from "node:test";
import { startDesk, type RunningDesk } from "./running-desk.ts";
import { debtorOf, lookAt, openDebtor } from "./seen.ts";

// A desk of its own: a ladder that is changed is changed for all.
const desk = await startDesk();

if (desk === undefined) test("ladders in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  stories(desk);
}

function stories({ open, url }: RunningDesk): void {
  test("a supervisor changes a ladder with faults and a preview, and a second one's save meets the first, losing nothing", async () => {
    const [page, other] = [await open("supervisor"), await open("supervisor")];
    for (const one of [page, other]) {
      await one.goto(`${url}/office/ladders?name=trade`);
      await one.getByRole("heading", { name: "Versions" }).waitFor();
      await one.keyboard.press("e");
      await one.getByText("No faults.").waitFor();
    }
    const text = page.getByLabel("The ladder (YAML)");
    const before = await text.inputValue();
    await text.fill(before.replace("action: call", "action: knock"));
    const fault = page.getByRole("button", { name: /^Line \d+ Step 3: "action" is one of/ });
    await fault.click();
    await lookAt(page);
    const chosen = await text.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    assert.equal(chosen.trim(), "action: knock");

    await text.fill(before.replace("id: reminder\n    from: 3", "id: reminder\n    from: 1"));
    await page.getByText("No faults.").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("region", { name: "What would change" }).waitFor();
    await lookAt(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Stay" }).click();
    await page.keyboard.press("Control+s");
    await page.keyboard.type("Early reminders bring money.");
    await page.keyboard.press("Control+s");
    await page.getByText("“trade” is saved as version 2.").waitFor();

    const mine = before.replace("wait: 7", "wait: 8");
    await other.getByLabel("The ladder (YAML)").fill(mine);
    await other.getByText("No faults.").waitFor();
    await other.getByLabel("Why it is changed").fill("A day more.");
    await other.keyboard.press("Control+s");
    await other.getByText(/saved version 2 while you were editing/).waitFor();
    await other.getByText("Early reminders bring money.").waitFor();
    assert.equal(await other.getByLabel("The ladder (YAML)").inputValue(), mine);
    await lookAt(other);
    await other.getByRole("button", { name: "I have looked: save mine over version 2" }).click();
    await other.keyboard.press("Control+s");
    await other.getByText("“trade” is saved as version 3.").waitFor();
    await Promise.all([page, other].map((one) => one.context().close()));
  });

  test("a pause is begun by a key, shown with the day on which it resumes, and undone by another", async () => {
    const page = await open("collector");
    await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
    await page.keyboard.press("n");
    await page.getByRole("region", { name: "Next" }).waitFor();
    await page.keyboard.press("w");
    await page.getByLabel("Until the end of").waitFor();
    await lookAt(page);
    await page.getByLabel("Until the end of").fill("in 2 weeks");
    await page.getByText(/resumes by itself on Tuesday, December 8, 2026/).waitFor();
    await page.getByLabel("What was said or agreed").fill("They asked for two weeks.");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Paused" }).getByText("They asked for two weeks.").waitFor();
    await lookAt(page);
    await page.keyboard.press("u");
    await page.getByRole("region", { name: "Paused" }).waitFor({ state: "detached" });
    assert.deepEqual((await debtorOf(page, openDebtor(page))).pauses, []);
    await page.context().close();
  });
}
