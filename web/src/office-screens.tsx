import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ladderEdits, type LadderSearch } from "./ladders/ladder-search.ts";
import { exportSearch } from "./office/export-search.ts";
import { paths } from "./paths.ts";
import { at } from "./root-route.tsx";
import type { TemplateSearch } from "./templates/template-search.ts";
import { searchText } from "./ui/search-text.ts";

const officePeople = createRoute({
  ...at(paths.officePeople),
  component: lazyRouteComponent(() => import("./office/people-screen.tsx"), "OfficePeopleScreen"),
});

const creditors = createRoute({
  ...at(paths.creditors),
  component: lazyRouteComponent(() => import("./creditors/creditors-screen.tsx"), "CreditorsScreen"),
});

const creditor = createRoute({
  ...at(paths.creditor),
  component: lazyRouteComponent(() => import("./creditors/creditor-screen.tsx"), "CreditorScreen"),
});

const firm = createRoute({
  ...at(paths.firm),
  component: lazyRouteComponent(() => import("./creditors/firm-screen.tsx"), "FirmScreen"),
});

const settings = createRoute({
  ...at(paths.settings),
  component: lazyRouteComponent(() => import("./office/settings-screen.tsx"), "SettingsScreen"),
});

const policy = createRoute({
  ...at(paths.policy),
  component: lazyRouteComponent(() => import("./office/policy-screen.tsx"), "PolicyScreen"),
});

const tokens = createRoute({
  ...at(paths.tokens),
  component: lazyRouteComponent(() => import("./office/tokens-screen.tsx"), "TokensScreen"),
});

const exported = createRoute({
  ...at(paths.exports),
  validateSearch: exportSearch,
  component: lazyRouteComponent(() => import("./office/exports-screen.tsx"), "ExportsScreen"),
});

const authority = createRoute({
  ...at(paths.authority),
  component: lazyRouteComponent(() => import("./office/authority-screen.tsx"), "AuthorityScreen"),
});

const ladders = createRoute({
  ...at(paths.ladders),
  validateSearch: (search: Record<string, unknown>): LadderSearch => ({
    name: searchText(search["name"]),
    edit: ladderEdits.find((edit) => edit === search["edit"]),
  }),
  component: lazyRouteComponent(() => import("./ladders/ladders-screen.tsx"), "LaddersScreen"),
});

const procedures = createRoute({
  ...at(paths.procedures),
  validateSearch: (search: Record<string, unknown>): { readonly name?: string | undefined } => ({
    name: searchText(search["name"]),
  }),
  component: lazyRouteComponent(() => import("./procedures/procedures-screen.tsx"), "ProceduresScreen"),
});

const templates = createRoute({
  ...at(paths.templates),
  validateSearch: (search: Record<string, unknown>): TemplateSearch => ({
    name: searchText(search["name"]),
    audience: search["audience"] === "consumer" ? "consumer" : undefined,
  }),
  component: lazyRouteComponent(() => import("./templates/templates-screen.tsx"), "TemplatesScreen"),
});

/** The screens on which the office is settled, at their addresses. */
export const officeScreens = [
  officePeople,
  creditors,
  creditor,
  firm,
  settings,
  policy,
  tokens,
  exported,
  authority,
  ladders,
  procedures,
  templates,
] as const;
