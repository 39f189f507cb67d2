import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { search, type SearchAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { useKeyRegistry } from "../ui/key-bindings.ts";
import { nameOf } from "../views/shows.ts";
import { useOpenView } from "../views/use-open-view.ts";
import { useViews } from "../views/use-views.ts";
import { words } from "../words.ts";
import { errands, useSendErrand, type Errand } from "./errands.tsx";
import { useSections } from "./sections.ts";
import { useMay } from "./session.ts";
import { useSignOut } from "./sign-out.ts";

/** One thing that the palette can find, and what choosing it does. */
export type PaletteEntry = {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly aside: string;
  readonly run: () => void;
  /** Whether the server found it: what is shown may then be of what was typed before. */
  readonly isFound?: true;
};

/** What fits the text as it is typed: acts and screens at once, debtors and invoices as the server answers. */
export function useFindings(text: string, find: string) {
  const may = useMay();
  const navigate = useNavigate();
  const acts = useActs();
  const query = useQuery({
    queryKey: ["search", find],
    queryFn: ({ signal }) => search({ for: find }, { signal }),
    enabled: find !== "" && may("search"),
    placeholderData: keepPreviousData,
  });
  const open = (debtorId: string, item?: string) =>
    void navigate({ to: paths.debtor, params: { debtorId }, search: { item } });
  const found = find === "" || text === "" ? [] : (query.data?.found ?? []).slice(0, 8);
  const screens = useScreenEntries();
  const elsewhere = useErrandEntries(acts);
  const views = useViewEntries();
  const leaving = useLeavingEntry();
  const entries = [
    ...[...acts, ...screens, ...elsewhere, ...views, leaving].filter((entry) => fits(entry, text)),
    ...found.map((row) => foundEntry(row, open)),
  ];
  const isLate = text !== find || query.isPlaceholderData || query.isPending;
  return { entries, searching: text !== "" && may("search") && isLate && query.error === null, error: query.error };
}

/** The keys of the screen beneath are its acts. They are taken once, for the palette has none of its own. */
function useActs(): readonly PaletteEntry[] {
  const registry = useKeyRegistry();
  const [acts] = useState(() =>
    registry
      .layers()
      .slice(1)
      .flatMap(({ bindings }) => bindings)
      .filter(({ hidden, key }) => hidden !== true && key !== "Escape")
      .map(({ key, label, run }) => ({
        id: `act ${key}`,
        group: words.shell.acts,
        title: label,
        aside: key.length === 1 ? key.toUpperCase() : key,
        run,
      })),
  );
  return acts;
}

/** The views of screens: each opens its screen as it shows it. */
function useViewEntries(): readonly PaletteEntry[] {
  const open = useOpenView();
  return useViews().map((view) => ({
    id: `view ${view.viewId}`,
    group: words.shell.views,
    title: nameOf(view),
    aside: words.views.screens[view.screen] ?? "",
    run: () => void open(view),
  }));
}

/** The screens of the navigation, and what the bell leads to. */
function useScreenEntries(): readonly PaletteEntry[] {
  const navigate = useNavigate();
  const places = [
    ...useSections().flatMap(({ screens }) => screens),
    { to: paths.sightings, label: words.shell.sightings },
  ];
  return places.map(({ to, label }) => ({
    id: `screen ${to}`,
    group: words.shell.screens,
    title: label,
    aside: "",
    run: () => void navigate({ to }),
  }));
}

/** Acts of other screens, each begun there; what this screen does by a key of its own is named once. */
function useErrandEntries(here: readonly PaletteEntry[]): readonly PaletteEntry[] {
  const may = useMay();
  const send = useSendErrand();
  const known = new Set(here.map(({ title }) => title));
  return (Object.keys(errands) as Errand[])
    .filter((errand) => may(errands[errand].needs) && !known.has(errands[errand].label))
    .map((errand) => ({
      id: `errand ${errand}`,
      group: words.shell.actsElsewhere,
      title: errands[errand].label,
      aside: "",
      run: () => send(errand),
    }));
}

/** The way out. */
function useLeavingEntry(): PaletteEntry {
  const leave = useSignOut();
  return {
    ...{ id: "sign out", group: words.shell.actsElsewhere, title: words.shell.signOut, aside: "" },
    run: () => leave.run(null),
  };
}

type Open = (debtorId: string, item?: string) => void;

/** An invoice that was found is what one gets; else its debtor, and by what they were found. */
function foundEntry({ debtorId, name, number, by, said }: SearchAnswer["found"][number], open: Open): PaletteEntry {
  const debtor = `${name} · ${number}`;
  if (by === "invoice") {
    const invoice = { group: words.shell.invoices, title: said, aside: debtor, run: () => open(debtorId, said) };
    return { ...invoice, id: `${by} ${debtorId} ${said}`, isFound: true };
  }
  return {
    id: `${by} ${debtorId} ${said}`,
    isFound: true,
    group: words.shell.debtors,
    title: debtor,
    // Found by its name or number, it says by itself why it is here.
    aside: by === "name" || by === "number" ? "" : `${words.shell.foundBy[by]} ${said}`.trim(),
    run: () => (by === "amount" ? open(debtorId, said) : open(debtorId)),
  };
}

function fits({ title }: PaletteEntry, text: string): boolean {
  return title.toLowerCase().includes(text.toLowerCase());
}
