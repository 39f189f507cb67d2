import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { listProcedures, type ListProceduresAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { Empty } from "../ui/empty.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { Tag } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { ProcedurePage } from "./procedure-page.tsx";
import "../ui/side-list.css";
import "./procedures.css";

export type ListedProcedure = ListProceduresAnswer["procedures"][number];

/** How the office does things: a page for each step and each refusal, who changed it, and who has still to read it. */
export function ProceduresScreen() {
  const { name } = useSearch({ from: "/office/procedures" });
  const { data, error, refetch } = useQuery({
    queryKey: ["procedures", "list"],
    queryFn: ({ signal }) => listProcedures({}, { signal }),
  });
  const open = data?.procedures.find((each) => each.name === name);
  return (
    <div className="screen">
      <ScreenHead title={words.procedures.title} lead={words.procedures.lead} />
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={8} height={32} /> : null}
      {data === undefined ? null : (
        <div className="beside-list">
          <ProcedureList listed={data.procedures} open={name} />
          {open === undefined ? (
            <Empty title={words.procedures.title}>{words.procedures.pick}</Empty>
          ) : (
            <ProcedurePage key={open.name} listed={open} />
          )}
        </div>
      )}
    </div>
  );
}

type ListProps = { readonly listed: readonly ListedProcedure[]; readonly open: string | undefined };

function ProcedureList({ listed, open }: ListProps) {
  const [find, setFind] = useState("");
  const text = find.trim().toLowerCase();
  const found = listed.filter(({ name, page }) =>
    `${name} ${words.said(page?.title ?? "")}`.toLowerCase().includes(text),
  );
  return (
    <nav className="side-list" aria-label={words.procedures.title}>
      <TextInput
        type="search"
        aria-label={words.procedures.find}
        placeholder={words.procedures.find}
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      {(["step", "refusal", "other"] as const).map((of) => {
        const own = found.filter((each) => each.of === of);
        return own.length === 0 ? null : (
          <section key={of} aria-label={words.procedures.of[of]}>
            <h2>{words.procedures.of[of]}</h2>
            <ul className="plain-list">
              {own.map((each) => (
                <li key={each.name}>
                  <ListedLink listed={each} isOpen={each.name === open} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function ListedLink({ listed, isOpen }: { readonly listed: ListedProcedure; readonly isOpen: boolean }) {
  const { name, page, unread } = listed;
  return (
    <Link to={paths.procedures} search={{ name }} aria-current={isOpen ? "true" : undefined}>
      <span className={page === null ? "soft" : undefined}>
        {page === null ? words.procedures.none : words.said(page.title)}
      </span>
      {unread.length === 0 ? null : <Tag tone="amber">{words.procedures.unread(unread.length)}</Tag>}
      <code>{name}</code>
    </Link>
  );
}
