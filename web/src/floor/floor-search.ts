import { searchText } from "../ui/search-text.ts";

export const figureNames = ["worked", "reached", "promised", "kept", "broken", "collected"] as const;
export type FigureName = (typeof figureNames)[number];

const whose = ["all", "person", "team"] as const;

/** The figure that is opened: of everybody, a person or a team; without an id, what is nobody's. */
export type OpenFigure = {
  readonly figure: FigureName;
  readonly by: (typeof whose)[number];
  readonly id?: string | undefined;
};

/** Which day of the floor is shown, and which of its figures is opened. */
export type FloorSearch = { readonly on?: string | undefined } & {
  readonly [Part in keyof OpenFigure]?: OpenFigure[Part] | undefined;
};

/** Reads the search of the floor's address. */
export function floorSearch(search: Record<string, unknown>): FloorSearch {
  return {
    on: searchText(search["on"]),
    figure: figureNames.find((name) => name === search["figure"]),
    by: whose.find((one) => one === search["by"]),
    id: searchText(search["id"]),
  };
}
