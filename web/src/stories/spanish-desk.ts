import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ReadTimelineAnswer, Session } from "../client.ts";
import { handsOn } from "./hands.ts";
import { signIn, type RunningDesk } from "./running-desk.ts";
import { ask, countOf, debtorOf, lookAt, worklistOf } from "./seen.ts";

/** The desk in Spanish: as the browser asks, worked by keys, and in English for good once its person wants it so. */
export function spanishDesk(desk: RunningDesk): void {
  test("a browser that asks for Spanish is given a desk in Spanish, and an account is worked in it by keys", async (t) => {
    const page = await desk.open("collector", { locale: "es-MX" });
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    await page.getByRole("heading", { level: 1, name: "Hoy" }).waitFor();
    await page.getByRole("list", { name: "Lista de trabajo" }).getByRole("listitem").first().waitFor();
    assert.match((await page.locator("header time").textContent()) ?? "", /^lunes, 23 de noviembre de 2026$/);
    await t.test("no screen of it has a fault or is too wide for a telephone", () => screensAreSound(page));
    await t.test("a promise is typed as it is said in Spanish, and a second one is refused in it", () => promise(page));
    await t.test("the book is filtered by Spanish names, and the address says it as in English", () => filtered(page));
    await t.test("a stop is read as it is said in Spanish", () => stopRead(page));
    await page.context().close();
  });

  test("a supervisor reads a report in Spanish to the last name of its chart, and takes it along so", async () => {
    const page = await desk.open("supervisor", { locale: "es-MX" });
    await page.goto(new URL("/reports/aging", page.url()).href);
    await page.getByRole("heading", { level: 1, name: "Antigüedad de saldos en el tiempo" }).waitFor();
    const chart = page.locator(".chart svg").first();
    await chart.getByText("Más de 90 días").waitFor();
    assert.equal(await chart.locator("text[textLength]").count(), 0, "no name is drawn narrower than it is");
    assert.equal(await page.getByText("Over 90 days").count(), 0);
    const [file] = await Promise.all([
      page.waitForResponse((response) => response.url().includes("/reports/aging/file")),
      page.getByRole("button", { name: "Excel" }).first().click(),
    ]);
    assert.match(file.url(), /language=es/);
    await page.context().close();
  });

  test("who changes to English has it after signing in again, in a browser that asks for Spanish", async () => {
    const page = await desk.open("second", { locale: "es-MX" });
    await chooseLanguage(page, { label: "Idioma", language: "en" });
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");

    await openMenu(page);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Entre en su escritorio" }).waitFor();
    await signIn(page, { as: "second", username: "Nombre de usuario" });
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    assert.equal((await ask<Session>(page, "/session")).login.language, "en");

    const other = await desk.open("supervisor", { locale: "es-MX" });
    await other.getByRole("heading", { level: 1, name: "Hoy" }).waitFor();
    await chooseLanguage(page, { label: "Language", language: "" });
    await page.getByRole("heading", { level: 1, name: "Hoy" }).waitFor();
    await Promise.all([page, other].map((each) => each.context().close()));
  });
}

async function openMenu(page: Page): Promise<void> {
  await page.locator(".header-person").click();
}

async function chooseLanguage(page: Page, { label, language }: { label: string; language: string }): Promise<void> {
  await openMenu(page);
  await page.getByLabel(label, { exact: true }).selectOption(language);
}

const titles = {
  "/": "Hoy",
  "/book": "Cartera",
  "/aging": "Antigüedad de saldos",
  "/office/ladders": "Rutas de cobro",
};

async function screensAreSound(page: Page): Promise<void> {
  for (const [path, title] of Object.entries(titles)) {
    await page.goto(new URL(path, page.url()).href);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.waitForLoadState("networkidle");
    await lookAt(page);
  }
}

async function filtered(page: Page): Promise<void> {
  await page.goto(new URL("/book", page.url()).href);
  const filter = page.getByRole("combobox", { name: /^Busque por nombre/ });
  await filter.pressSequentially("mor");
  await page.getByRole("option", { name: /^mora>/ }).click();
  await filter.pressSequentially("30 tipo:empresa");
  await page.waitForURL(/find=overdue(?:%3E|>)30(?:\+|%20)kind(?:%3A|:)business/);
  await page.getByRole("button", { name: "Quitar tipo:empresa" }).click();
  await page.waitForURL((url) => url.searchParams.get("find") === "overdue>30");
  assert.equal(await filter.inputValue(), "mora>30");
  await filter.fill("mora>pronto ");
  await page.getByText("mora> pide un número de días.").waitFor();
}

async function stopRead(page: Page): Promise<void> {
  await page.goto(new URL(`/debtors/${await firmToCall(page)}`, page.url()).href);
  await page.getByRole("region", { name: "Siguiente" }).waitFor();
  await page.keyboard.press("s");
  const phrase = page.getByLabel("Qué pidió el deudor o qué se recibió");
  await phrase.fill("sin mensajes de texto");
  await page.getByText(/Sin mensajes de texto/).waitFor();
  await phrase.fill("quizá nada");
  await page.getByText("«quiza nada» no se puede leer. Dígalo de otro modo o elija abajo.").waitFor();
  await page.keyboard.press("Escape");
}

/** A firm on the worklist that may be called, owes enough, and has promised nothing. */
async function firmToCall(page: Page): Promise<string> {
  const { entries } = await worklistOf(page);
  for (const { debtorId } of entries) {
    const { debtor, acts, cases } = await debtorOf(page, debtorId);
    const mayCall = acts.some(({ act, allowed }) => act === "call" && allowed);
    const hasPromised = cases.some(({ next }) => next?.step === "promise-open");
    if (debtor.kind === "business" && mayCall && !hasPromised) return debtorId;
  }
  throw new Error("Nobody on the list can be called");
}

async function promise(page: Page): Promise<void> {
  const hands = handsOn(page);
  const debtorId = await firmToCall(page);
  const before = await countOf(page, debtorId, "promise");
  await page.goto(new URL(`/debtors/${debtorId}`, page.url()).href);
  await page.getByRole("region", { name: "Siguiente" }).waitFor();
  await hands.press("c");
  await page.getByRole("complementary", { name: "Llamada" }).getByText("Lícita ahora").waitFor();
  await hands.press("p");
  await hands.type("40 vie");
  await page.getByText(/^40\.00 USD, viernes, 27 de noviembre de 2026/).waitFor();
  await hands.press("Enter");
  await page
    .getByText(/^Promesa tomada: 40\.00 USD/)
    .first()
    .waitFor();
  await hands.press("4", "Enter");
  await page.waitForURL((url) => !url.pathname.includes(debtorId));

  await page.goto(new URL(`/debtors/${debtorId}`, page.url()).href);
  await page.getByText("Prometió 40.00 USD para 27 nov 2026.").first().waitFor();
  await page.getByText("Contestaron la llamada; se habló con: el deudor.").first().waitFor();
  const { entries } = await ask<ReadTimelineAnswer>(page, `/debtors/${debtorId}/timeline?kind=promise`);
  assert.equal(entries[0]?.words, "Promised 40.00 USD by 2026-11-27.", "what is kept is in one language");
  assert.equal(entries.length, before + 1);

  await hands.press("p");
  await page.locator("form :focus").waitFor();
  await hands.type("30 mañana");
  await hands.press("Enter");
  await page.getByText("Ya hay una promesa abierta para esta cuenta: retírela o espere a su día.").waitFor();
  assert.equal(await countOf(page, debtorId, "promise"), before + 1, "the second is not taken");
}
