import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { Day, Instant, Money } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Given, type Refused } from "#platform/operation";
import { settingNames, settingsRefusals, type SettingsSaid } from "./setting.ts";

const Change = z
  .object({
    version: z.int(),
    setting: z.enum(settingNames),
    currency: z.string().nullable().describe("Of a rate: whose"),
    before: z.string().nullable(),
    after: z.string().nullable(),
    changedBy: z.string().nullable().describe("Null where the command line did it"),
    changedAt: Instant,
  })
  .meta({ id: "SettingChange" });

const Settings = z
  .object({
    version: z.int(),
    name: z.string(),
    zone: z.string(),
    dayRunAt: z.string(),
    closesAt: z.string(),
    costOfMinute: Money,
    soleDecides: z.boolean().describe("Whether who alone decides may decide what they asked for"),
    currencyIsKept: z.boolean().describe("The book holds money, so that the office's currency stays"),
    rates: z.array(z.object({ currency: z.string(), rate: z.string(), fromOn: Day, setBy: z.string().nullable() })),
    changes: z.array(Change).describe("The newest hundred, the newest first"),
  })
  .meta({ id: "OfficeSettings" });

// What they say is read by the office's own rules, which answer in sentences: here it is only kept short.
const text = z.string().max(300);
const Changing = z.object({
  over: z.int().describe("The version that was read"),
  name: text.optional(),
  zone: text.optional(),
  dayRunAt: text.optional(),
  closesAt: text.optional(),
  currency: text.optional(),
  costOfMinute: text.optional(),
  soleDecides: z.boolean().optional(),
  rates: z
    .array(z.object({ currency: text, rate: text.nullable().describe("Null ends it") }))
    .max(200)
    .optional(),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Deps = {
  readonly readSettings: (asked: Asked) => Promise<z.input<typeof Settings>>;
  readonly changeSettings: (
    asked: Asked & { readonly said: SettingsSaid; readonly over: number },
  ) => Promise<Given<{ readonly version: number }> | Refused>;
};

/** What the office settles for itself: read, and changed over the version that was read. */
export function settingsRoutes({ readSettings, changeSettings }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readSettings",
      method: "get",
      path: "/office/settings",
      summary: "The office's name, zone, hours, cost of a minute and rates, and who changed which of them",
      answer: Settings,
      refusals: {},
      handle: async (asked) => accepted(await readSettings(asked)),
    }),
    operation<Caller>()({
      id: "changeSettings",
      method: "put",
      path: "/office/settings",
      summary: "Change settings of the office; what is left out stays as it is",
      body: Changing,
      answer: z.object({ version: z.int() }),
      refusals: {
        settings_were_changed: { status: 409, says: settingsRefusals.settings_were_changed },
        setting_is_unreadable: { status: 422, says: settingsRefusals.setting_is_unreadable },
        currency_is_kept: { status: 409, says: settingsRefusals.currency_is_kept },
        zone_is_on_another_day: { status: 409, says: settingsRefusals.zone_is_on_another_day },
      },
      handle: ({ body: { over, ...said }, tx, caller, now }) => changeSettings({ tx, caller, now, said, over }),
    }),
  ];
}
