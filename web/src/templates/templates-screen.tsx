import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { listTemplates, type ListedTemplate } from "../client.ts";
import { LetterheadHint } from "../creditors/letterhead-hint.tsx";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { Tag } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { NewTemplate } from "./new-template.tsx";
import { TemplatePage } from "./template-page.tsx";
import "./templates.css";

const audiences = ["business", "consumer"] as const;

/** The office's words for letters and e-mail: by name, for whom, in which languages, and what is in force. */
export function TemplatesScreen() {
  const { name, audience = "business" } = useSearch({ from: "/office/templates" });
  const { data, error, refetch } = useQuery({
    queryKey: ["templates", "list"],
    queryFn: ({ signal }) => listTemplates({}, { signal }),
  });
  return (
    <div className="screen">
      <ScreenHead title={words.templates.title} lead={words.templates.lead} />
      <LetterheadHint />
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={8} height={32} /> : null}
      {data === undefined ? null : (
        <div className="templates">
          <TemplateList listed={data.templates} open={name === undefined ? undefined : `${name} ${audience}`} />
          {name === undefined ? (
            <Empty title={words.templates.title}>{words.templates.pick}</Empty>
          ) : (
            <TemplatePage key={`${name} ${audience}`} name={name} audience={audience} fields={data.fields} />
          )}
        </div>
      )}
    </div>
  );
}

type ListProps = { readonly listed: readonly ListedTemplate[]; readonly open: string | undefined };

function TemplateList({ listed, open }: ListProps) {
  const may = useMay();
  const [find, setFind] = useState("");
  const text = find.trim().toLowerCase();
  const found = listed.filter(({ name, heading }) => `${name} ${heading}`.toLowerCase().includes(text));
  return (
    <nav className="templates-list" aria-label={words.templates.title}>
      <TextInput
        type="search"
        aria-label={words.templates.find}
        placeholder={words.templates.find}
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      {audiences.map((audience) => {
        const own = Map.groupBy(
          found.filter((each) => each.audience === audience),
          ({ name }) => name,
        );
        return own.size === 0 ? null : (
          <section key={audience} aria-label={words.templates.audiences[audience]}>
            <h2>{words.templates.audiences[audience]}</h2>
            <ul className="plain-list">
              {[...own].map(([name, each]) => (
                <li key={name}>
                  <ListedLink name={name} audience={audience} listed={each} isOpen={open === `${name} ${audience}`} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {may("saveTemplate") ? <NewTemplate /> : null}
    </nav>
  );
}

type LinkProps = {
  readonly name: string;
  readonly audience: (typeof audiences)[number];
  readonly listed: readonly ListedTemplate[];
  readonly isOpen: boolean;
};

function ListedLink({ name, audience, listed, isOpen }: LinkProps) {
  const search = { name, audience: audience === "consumer" ? audience : undefined };
  return (
    <Link to={paths.templates} search={search} aria-current={isOpen ? "true" : undefined}>
      <span>{name}</span>
      <span className="templates-states">
        {listed.map(({ language, active, draft, isWaiting }) => (
          <span key={language}>
            {active === null ? null : <Tag>{words.templates.inForce(language, active)}</Tag>}
            {draft === null ? null : (
              <Tag tone="amber">{isWaiting ? words.templates.states.waiting : words.templates.states.draft}</Tag>
            )}
          </span>
        ))}
      </span>
    </Link>
  );
}
