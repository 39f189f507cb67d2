import { Tabs } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { DoColumn } from "./do-column.tsx";
import { OwedPanel } from "./owed-panel.tsx";
import { TimelinePanel } from "./timeline-panel.tsx";
import { WhoColumn } from "./who-column.tsx";

type ColumnsProps = { readonly callTrouble: Error | null; readonly callBusy: boolean };

/** Three columns where there is room, tabs on a phone. */
export function DebtorColumns(props: ColumnsProps) {
  const isNarrow = useMediaQuery("(max-width: 56em)", undefined, { getInitialValueInEffect: false });
  const acts = useFromTheTop();
  const { item } = useSearch({ from: "/debtors/$debtorId" });
  if (isNarrow) return <DebtorTabs key={item} first={item === undefined ? "do" : "owed"} {...props} />;
  return (
    <div className="debtor-columns">
      <div className="debtor-side">
        <WhoColumn />
      </div>
      <div className="debtor-middle">
        <OwedPanel />
        <TimelinePanel />
      </div>
      <div className="debtor-side debtor-do" ref={acts}>
        <DoColumn {...props} />
      </div>
    </div>
  );
}

/**
 * Whoever comes to a debtor, or back, or has written something down, finds the next step: the column begins at its top, where
 * the router or a form would have scrolled it.
 */
function useFromTheTop() {
  const { composing } = useDebtorDesk();
  const column = useRef<HTMLDivElement>(null);
  const router = useRouter();
  useEffect(
    () => router.subscribe("onRendered", ({ pathChanged }) => pathChanged && column.current?.scrollTo({ top: 0 })),
    [router],
  );
  useEffect(() => {
    if (composing === undefined) column.current?.scrollTo({ top: 0 });
  }, [composing]);
  return column;
}

function DebtorTabs({ first, ...props }: ColumnsProps & { readonly first: string }) {
  const [tab, setTab] = useState<string | null>(first);
  const panels = [
    { name: "do", title: words.debtor.toDo, panel: <DoColumn {...props} /> },
    { name: "owed", title: words.debtor.owed, panel: <OwedPanel /> },
    { name: "timeline", title: words.debtor.timeline, panel: <TimelinePanel /> },
    { name: "who", title: words.debtor.who, panel: <WhoColumn /> },
  ];
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List grow mb="sm">
        {panels.map(({ name, title }) => (
          <Tabs.Tab key={name} value={name} px={6}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panels.map(({ name, panel }) => (
        <Tabs.Panel key={name} value={name} className="debtor-tab">
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
