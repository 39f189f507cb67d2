import { useMemo } from "react";

type ChartProps = {
  /** An SVG of the server. */
  readonly svg: string;
  /** What pressing a bar or point does, by the places of its series among those drawn and of its line. */
  readonly press?: ((at: { readonly series: number; readonly line: number }) => void) | undefined;
};

/** A chart as the server draws it. Its figures are pressed with a pointer; with the keyboard the table beneath opens them. */
export function Chart({ svg, press }: ChartProps) {
  // It is read as a document first, in which nothing runs.
  const drawn = useMemo(() => {
    const read = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    for (const element of read.querySelectorAll("script, foreignObject, a")) element.remove();
    read.setAttribute("width", "100%");
    read.removeAttribute("height");
    return document.importNode(read, true);
  }, [svg]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the table's buttons are its keys
    <div
      className="chart"
      onClick={(event) => {
        const mark = (event.target as Element).closest("[ecmeta_data_index]");
        if (mark === null || press === undefined) return;
        press({
          series: Number(mark.getAttribute("ecmeta_series_index")),
          line: Number(mark.getAttribute("ecmeta_data_index")),
        });
      }}
      ref={(host) => host?.replaceChildren(drawn)}
    />
  );
}
