import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { RunningDesk } from "./running-desk.ts";
import { faultsOf } from "./seen.ts";

/** A procedure is changed with a preview, stands beside the step, and is acknowledged once by each collector. */
export function changedProcedure(desk: RunningDesk): void {
  test("a supervisor changes a procedure, a collector reads it beside the work and acknowledges it by two keys", async () => {
    const [supervisor, collector] = [await desk.open("supervisor"), await desk.open("collector")];
    await supervisor.goto(`${desk.url}/office/procedures?name=first-call`);
    await supervisor.getByRole("button", { name: "Edit" }).click();
    const text = supervisor.getByLabel("Text", { exact: true });
    await text.fill("**Ask first.** <script>alert(1)</script>\n\n- Who approves it?");
    const preview = supervisor.getByRole("region", { name: "Preview" });
    await preview.locator("strong", { hasText: "Ask first." }).waitFor();
    assert.equal(await preview.locator("script").count(), 0);
    await preview.getByText("<script>alert(1)</script>").waitFor();
    const found = supervisor.getByRole("region", { name: "What the law says of what is to be said" });
    await text.press("Control+End");
    await supervisor.keyboard.type("\n\n> It is about your account, or you will be arrested.");
    await found.getByText(/Nobody is arrested for a debt: “arrested”/).waitFor();
    await found.getByText("It does not say who calls.").waitFor();
    for (let back = 0; back < ", or you will be arrested".length + 1; back += 1) await text.press("Backspace");
    await found.getByText(/Nobody is arrested/).waitFor({ state: "detached" });
    assert.deepEqual(await faultsOf(supervisor), []);
    await supervisor.getByLabel("Why it is changed").fill("Approvals are asked for too late.");
    await supervisor.getByRole("button", { name: "Save" }).dblclick();
    await supervisor.getByText("Saved as version 2.").waitFor();
    const unread = supervisor.getByText("Carla Mendes");
    await unread.waitFor();

    await collector.reload();
    const bar = collector.getByRole("complementary", { name: "Procedures" });
    await bar.getByText("The procedure “First call” has changed.").waitFor();
    assert.deepEqual(await faultsOf(collector), []);
    await collector.keyboard.press("h");
    const dialog = collector.getByRole("dialog", { name: "First call" });
    await dialog.getByText("Who approves it?").waitFor();
    assert.deepEqual(await faultsOf(collector), []);
    await dialog.getByRole("button", { name: "I have read it" }).and(collector.locator(":focus")).waitFor();
    await collector.keyboard.press("Enter");
    await bar.waitFor({ state: "detached" });
    const read = collector.waitForResponse((answer) => answer.url().endsWith("/api/procedures/pages"));
    await collector.reload();
    await read;
    await collector.getByRole("list", { name: "Worklist" }).waitFor();
    assert.equal(await bar.count(), 0, "it is shown once");

    await supervisor.reload();
    await supervisor.getByText("Still to acknowledge it").waitFor();
    assert.equal(await unread.count(), 0, "she has read it");
    await Promise.all([supervisor.context().close(), collector.context().close()]);
  });
}
