/** A chart as values: which bars and lines over which lines of a table. */
export type Chart = {
  readonly title: string;
  readonly description: string;
  /** How its series stand to one another; of a heat map, which is of shares in percent, each is a row of cells. */
  readonly shape: "stacked" | "side-by-side" | "across" | "heat";
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
};

export type ChartSeries = {
  readonly label: string;
  readonly as: "bar" | "line";
  readonly values: readonly (number | null)[];
};

export type ChartTheme = "light" | "dark";

type Palette = {
  readonly ink: string;
  readonly line: string;
  readonly ground: string;
  readonly series: readonly string[];
  /** Of the least and the most of a heat map: ink is read on both. */
  readonly heat: readonly [string, string];
};

/** Colours of Okabe and Ito, told apart with any sight, made lighter or darker until they stand out from their ground. */
const palettes: Readonly<Record<ChartTheme, Palette>> = {
  light: {
    ...{ ink: "#1a2123", line: "#dfdcd4", ground: "#ffffff" },
    series: ["#5f8fa3", "#d99a35", "#b3551e", "#8f2a5b", "#2f2a4a", "#00734f", "#56729c"],
    heat: ["#f3f1ec", "#6f9fb3"],
  },
  dark: {
    ...{ ink: "#e9edec", line: "#3a4347", ground: "#1a1f22" },
    series: ["#86b3c4", "#f0bf70", "#e07b4a", "#d983b3", "#b3a8e8", "#4fc39a", "#9db8dd"],
    heat: ["#242b2f", "#3b6675"],
  },
};

/** A chart is shown about as wide as it is drawn, so that its text stays legible: small ones on cards and telephones. */
const sizes = { large: { width: 900, height: 380 }, small: { width: 340, height: 290 } } as const;

export type ChartSize = keyof typeof sizes;

/** In which colours and how large a chart is drawn. */
export type ChartLook = { readonly theme: ChartTheme; readonly size: ChartSize };

const fontSize = 13;
/** Above the grid of a chart whose legend has one line: with more of them the chart is as much higher. */
const usualAbove = 48;
/** A name of the legend: its mark, its letters, and what is free before the next; and what is free at the ends of a line. */
const legend = { line: 36, mark: 30, letter: 7, gap: 18, ends: 26 };
const symbols = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect", "emptyTriangle"];

/** The chart as an SVG with its title and description. Bars and points say their series and line, for who presses them. */
export async function drawChart(chart: Chart, { theme, size }: ChartLook): Promise<string> {
  const { init } = await loaded();
  const { width, height } = sizes[size];
  const above = heightAbove(chart, width);
  const drawn = init(null, null, {
    renderer: "svg",
    ssr: true,
    width,
    height: height + Math.max(0, above - usualAbove),
  });
  try {
    const option = chart.shape === "heat" ? heatOf(chart, palettes[theme], size) : optionOf(chart, palettes[theme]);
    drawn.setOption({ ...option, ...gridBelow(above) });
    return named(drawn.renderToSVGString(), chart);
  } finally {
    drawn.dispose();
  }
}

/** ECharts takes a second to load: it comes when the first chart is asked for. */
async function loaded() {
  const [core, charts, components, renderers] = await Promise.all([
    import("echarts/core"),
    import("echarts/charts"),
    import("echarts/components"),
    import("echarts/renderers"),
  ]);
  const { BarChart, LineChart, HeatmapChart } = charts;
  const { GridComponent, LegendComponent, VisualMapComponent } = components;
  core.use([BarChart, LineChart, HeatmapChart, GridComponent, LegendComponent, VisualMapComponent]);
  core.use([renderers.SVGRenderer]);
  return core;
}

/** A row of cells for each series, in percent, the more the darker; where there is no figure there is no cell. */
function heatOf({ labels, series }: Chart, { ink, ground, heat }: Palette, size: ChartSize) {
  const text = textIn(ink);
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const names = { type: "category", axisLabel: { ...text, hideOverlap: true }, axisTick: { show: false } };
  return {
    animation: false,
    backgroundColor: ground,
    textStyle: text,
    xAxis: { ...names, data: [...labels] },
    yAxis: { ...names, data: series.map(({ label }) => label), inverse: true },
    visualMap: { show: false, min: 0, max: most, inRange: { color: [...heat] } },
    series: series.map(({ label, values }, row) => ({
      ...{ type: "heatmap", name: label, emphasis: { disabled: true } },
      data: values.map((value, column) => [column, row, value ?? "-"]),
      itemStyle: { borderColor: ground, borderWidth: 2 },
      // On a small one there is no room for figures.
      label: {
        ...text,
        show: size === "large",
        formatter: ({ value }: { value: number[] }) => `${short(value[2] ?? 0)} %`,
      },
    })),
  };
}

function textIn(ink: string) {
  return { color: ink, fontFamily: "Inter, sans-serif", fontSize };
}

function optionOf({ shape, labels, series }: Chart, { ink, line, ground, series: colours }: Palette) {
  const text = textIn(ink);
  const names = {
    type: "category",
    data: [...labels],
    axisLabel: { ...text, hideOverlap: true },
    axisTick: { show: false },
    // Above the bars: the edge of a bar without height would break its line.
    z: 3,
  };
  const values = { type: "value", axisLabel: { ...text, formatter: short }, splitLine: { lineStyle: { color: line } } };
  return {
    animation: false,
    backgroundColor: ground,
    textStyle: text,
    color: [...colours],
    legend: {
      top: 8,
      left: 8,
      textStyle: text,
      itemGap: legend.gap,
      selectedMode: false,
      data: series.map(({ label }) => label),
    },
    ...(shape === "across" ? { xAxis: values, yAxis: { ...names, inverse: true } } : { xAxis: names, yAxis: values }),
    series: series.map(({ label, as, values: data }, at) => ({
      ...{ type: as, name: label, data: [...data], emphasis: { disabled: true } },
      ...(as === "bar"
        ? {
            stack: shape === "side-by-side" ? undefined : "all",
            barMaxWidth: 48,
            itemStyle: { borderColor: ground, borderWidth: 1 },
          }
        : { symbol: symbols[at % symbols.length], symbolSize: 9, lineStyle: { width: 2.5 }, connectNulls: false }),
    })),
  };
}

/** What stands above the grid: the legend, with as many lines as its names need; a heat map names its rows beside them. */
function heightAbove({ shape, series }: Chart, width: number): number {
  if (shape === "heat") return 16;
  const names = series.map(({ label }) => legend.mark + label.length * legend.letter);
  return usualAbove + legend.line * (legendLines(names, width - legend.ends) - 1);
}

function gridBelow(top: number) {
  return {
    grid: { left: 12, right: 20, top, bottom: 12, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
  };
}

/** On how many lines names of such widths stand, one after another. */
function legendLines(names: readonly number[], width: number): number {
  let [lines, at] = [1, 0];
  for (const name of names) {
    const isFull = at > 0 && at + name > width;
    if (isFull) lines += 1;
    at = (isFull ? 0 : at) + name + legend.gap;
  }
  return lines;
}

/** 1250000 as "1.25M": an axis has no room for more. */
function short(value: number): string {
  return new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 2 }).format(value);
}

function named(svg: string, { title, description }: Chart): string {
  const said = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  return svg.replace(/^<svg ([^>]*)>/, (_, rest: string) => `<svg role="img" ${rest}>${said}`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
