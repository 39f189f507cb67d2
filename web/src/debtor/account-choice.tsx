import { NativeSelect } from "@mantine/core";
import { amountText } from "../ui/amount-text.ts";
import { words } from "../words.ts";
import type { AccountOwed } from "./account-owed.ts";

type AccountChoiceProps = {
  readonly accounts: readonly AccountOwed[];
  readonly value: string;
  readonly onChange: (accountId: string) => void;
};

/** Which account is meant; not asked where there is only one. */
export function AccountChoice({ accounts, value, onChange }: AccountChoiceProps) {
  if (accounts.length < 2) return null;
  return (
    <NativeSelect
      label={words.doing.account}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={accounts.map(({ id, label, owed }) => ({ value: id, label: `${label}, ${amountText(owed)}` }))}
    />
  );
}
