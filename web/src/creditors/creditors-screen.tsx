import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { listCreditors, type ListedCreditor } from "../client.ts";
import { paths } from "../paths.ts";
import { useErrand } from "../shell/errands.tsx";
import { useMay } from "../shell/session.ts";
import { Amounts } from "../ui/amount.tsx";
import { Empty } from "../ui/empty.tsx";
import { locale } from "../ui/locale.ts";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { Tag } from "../ui/tag.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { words } from "../words.ts";
import { AdminButton } from "../ui/admin-button.tsx";
import { AddCreditorForm } from "./add-creditor-form.tsx";
import { LetterheadHint } from "./letterhead-hint.tsx";
import "./creditors.css";

/** Whose money it is: in which capacity we act for each, what is open, and whether letters say where to pay. */
export function CreditorsScreen() {
  const mayAdd = useMay()("addCreditor");
  const says = words.creditors;
  const [isAdding, setAdding] = useState(false);
  useErrand("add-creditor", () => setAdding(true));
  const query = useQuery({ queryKey: ["creditors"], queryFn: ({ signal }) => listCreditors({}, { signal }) });
  const add = (
    <AdminButton may={mayAdd} variant="filled" onClick={() => setAdding(true)}>
      {says.add}
    </AdminButton>
  );
  return (
    <div className="screen">
      <ScreenHead title={says.title} lead={says.lead} may={mayAdd}>
        {query.data?.creditors.length === 0 ? null : add}
      </ScreenHead>
      <LetterheadHint of="address" />
      {isAdding ? (
        <Panel title={says.add}>
          <AddCreditorForm close={() => setAdding(false)} />
        </Panel>
      ) : null}
      <WhenRead query={query} rows={6} height={40}>
        {({ creditors }) => {
          if (creditors.length > 0) return <Creditors creditors={creditors} />;
          return isAdding ? null : (
            <Empty title={says.none} action={add}>
              {says.noneWords}
            </Empty>
          );
        }}
      </WhenRead>
    </div>
  );
}

/** From so many on they are searched for rather than looked through. */
const manyFrom = 12;

function Creditors({ creditors }: { readonly creditors: readonly ListedCreditor[] }) {
  const says = words.creditors;
  const [find, setFind] = useState("");
  const text = find.trim().toLowerCase();
  const found = creditors.filter(({ name }) => name.toLowerCase().includes(text));
  return (
    <>
      {creditors.length < manyFrom ? null : (
        <TextInput
          type="search"
          className="creditors-find"
          aria-label={says.find}
          placeholder={says.find}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
      )}
      {found.length === 0 ? <p className="soft">{says.nobody(find)}</p> : <CreditorTable creditors={found} />}
    </>
  );
}

function CreditorTable({ creditors }: { readonly creditors: readonly ListedCreditor[] }) {
  const { columns, list } = words.creditors;
  return (
    <ScrollRegion className="creditors-scroll panel" label={list}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.book}</th>
            <th scope="col">{columns.capacity}</th>
            <th scope="col" className="number">
              {columns.accounts}
            </th>
            <th scope="col" className="number">
              {columns.open}
            </th>
            <th scope="col">{columns.payTo}</th>
          </tr>
        </thead>
        <tbody>
          {creditors.map((creditor) => (
            <CreditorRow key={creditor.creditorId} creditor={creditor} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function CreditorRow({ creditor }: { readonly creditor: ListedCreditor }) {
  const { creditorId, name, book, capacity, entity, accounts, open, payTo } = creditor;
  const says = words.creditors;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.creditor} params={{ creditorId }}>
          {name}
        </Link>
      </th>
      <td>{says.books[book]}</td>
      <td>
        {capacity === null ? <Tag tone="red">{says.noMandate}</Tag> : says.capacities[capacity]}
        {entity === null ? null : <span className="creditors-entity soft small">{entity}</span>}
      </td>
      <td className="number figures">{accounts.toLocaleString(locale)}</td>
      <td className="number">
        <Amounts values={open} />
      </td>
      <td>{payTo === "" ? <Tag tone="amber">{says.missing}</Tag> : payTo.split("\n")[0]}</td>
    </tr>
  );
}
