import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listTokens, type ListedToken, type Token } from "../client.ts";
import { Empty } from "../ui/empty.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { ShownOnce } from "../ui/shown-once.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { words } from "../words.ts";
import { TokenForm } from "./token-form.tsx";
import { TokenTable } from "./token-table.tsx";
import "./settings.css";

type Made = { readonly name: string; readonly token: Token };

/** What programs sign in with: one's own, and for whoever answers for the office everybody's. */
export function TokensScreen() {
  const says = words.tokens;
  const query = useQuery({ queryKey: ["tokens"], queryFn: ({ signal }) => listTokens({}, { signal }) });
  const [isAdding, setAdding] = useState(false);
  const [made, setMade] = useState<Made>();
  const add = <Button onClick={() => setAdding(true)}>{says.add}</Button>;
  const open = query.data?.tokens.filter(({ opens }) => opens) ?? [];
  return (
    <div className="screen">
      <ScreenHead
        title={says.title}
        lead={
          <>
            {says.lead} <a href="/api/docs">{says.docs}</a>
          </>
        }
      >
        {open.length === 0 ? null : add}
      </ScreenHead>
      <div className="column">
        {isAdding ? (
          <Panel title={says.add}>
            <TokenForm
              made={(name, token) => {
                setMade({ name, token });
                setAdding(false);
              }}
              close={() => setAdding(false)}
            />
          </Panel>
        ) : null}
        {made === undefined ? null : <TokenMade made={made} done={() => setMade(undefined)} />}
        <WhenRead query={query} rows={4} height={40}>
          {({ tokens }) => (
            <>
              {open.length === 0 && !isAdding && made === undefined ? (
                <Empty title={says.none} action={add}>
                  {says.noneWords}
                </Empty>
              ) : null}
              <Tokens title={says.open} tokens={open} />
              <Tokens title={says.ended} tokens={tokens.filter(({ opens }) => !opens)} />
            </>
          )}
        </WhenRead>
      </div>
    </div>
  );
}

function TokenMade({ made: { name, token }, done }: { readonly made: Made; readonly done: () => void }) {
  const says = words.tokens;
  return (
    <Panel title={says.made(name)}>
      <ShownOnce
        says={{ once: says.once, copy: says.copy, copied: says.copied, done: says.done }}
        text={token.token}
        until={{ says: says.until, at: token.endsAt }}
        done={done}
      />
    </Panel>
  );
}

function Tokens({ title, tokens }: { readonly title: string; readonly tokens: readonly ListedToken[] }) {
  if (tokens.length === 0) return null;
  return (
    <Panel title={title} flush>
      <TokenTable label={words.tokens.table(title)} tokens={tokens} />
    </Panel>
  );
}
