import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { OfficeSettings } from "../client.ts";
import { TableDay } from "../ui/day.tsx";
import { fieldTrouble } from "../ui/problem.ts";
import { words } from "../words.ts";
import type { SettingsEditing } from "./use-settings.ts";

type RatesProps = {
  readonly editing: SettingsEditing;
  readonly stands: OfficeSettings;
  readonly mayChange: boolean;
};

/** The rates that stand, each to be changed or ended, and one more. */
export function RateFields({ editing, stands, mayChange }: RatesProps) {
  const stand = stands.rates.map(({ currency }) => currency);
  const added = Object.keys(editing.typed)
    .filter((name) => name.startsWith("rate "))
    .map((name) => name.slice("rate ".length))
    .filter((currency) => !stand.includes(currency));
  const codes = [...stand, ...added];
  return (
    <>
      <p className="settings-lead">{words.settings.rate.lead(editing.valueOf("currency"))}</p>
      {codes.length === 0 ? <p className="soft">{words.settings.rate.none}</p> : null}
      <ul className="plain-list settings-rates" aria-label={words.settings.rates}>
        {codes.map((currency) => (
          <RateRow key={currency} currency={currency} {...{ editing, stands, mayChange }} />
        ))}
      </ul>
      {mayChange ? <NewRate add={(currency) => editing.set(`rate ${currency}`, "")} taken={codes} /> : null}
    </>
  );
}

function RateRow({ currency, editing, stands, mayChange }: RatesProps & { readonly currency: string }) {
  const says = words.settings.rate;
  const stood = stands.rates.find((rate) => rate.currency === currency);
  const name = `rate ${currency}` as const;
  const ends = editing.typed[name] === null;
  return (
    <li>
      <span className="figures">{says.one(currency)}</span>
      <TextInput
        aria-label={says.of(currency)}
        inputMode="decimal"
        autoComplete="off"
        value={ends ? "" : editing.valueOf(name)}
        placeholder={ends ? says.ends : undefined}
        disabled={!mayChange || ends}
        error={fieldTrouble(editing.error, `rates.${currency}`)}
        rightSection={editing.valueOf("currency")}
        rightSectionWidth={52}
        onChange={(event) => editing.set(name, event.currentTarget.value)}
      />
      <span className="soft small">
        {stood === undefined ? says.new : <Since fromOn={stood.fromOn} setBy={stood.setBy} />}
      </span>
      {mayChange ? (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={ends ? says.keepOf(currency) : says.endOf(currency)}
          onClick={() => (ends || stood === undefined ? editing.unset(name) : editing.set(name, null))}
        >
          {ends ? says.keep : says.end}
        </Button>
      ) : null}
    </li>
  );
}

function Since({ fromOn, setBy }: { readonly fromOn: string; readonly setBy: string | null }) {
  return (
    <>
      {words.settings.rate.since} <TableDay on={fromOn} />, {setBy ?? words.ui.changes.commandLine}
    </>
  );
}

type NewRateProps = { readonly add: (currency: string) => void; readonly taken: readonly string[] };

/** Names one more currency; its rate is typed in its row. Enter in the field adds it, and saves nothing. */
function NewRate({ add, taken }: NewRateProps) {
  const [code, setCode] = useState("");
  const isWhole = /^[A-Z]{3}$/.test(code) && !taken.includes(code);
  const go = () => {
    if (!isWhole) return;
    add(code);
    setCode("");
  };
  return (
    <div className="settings-new-rate">
      <TextInput
        label={words.settings.rate.another}
        description={words.settings.rate.anotherHint}
        maxLength={3}
        autoComplete="off"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          go();
        }}
      />
      <Button variant="default" disabled={!isWhole} onClick={go}>
        {words.settings.rate.add}
      </Button>
    </div>
  );
}
