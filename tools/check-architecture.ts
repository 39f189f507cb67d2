import { posix } from "node:path";
import { edges, impurities, libraries, modules, outside, type Architecture } from "../architecture.ts";
import { about, conclude, counted, filesOf, isTest, type SourceFile } from "./findings.ts";
import { exportFindings, importTargets, isWithin } from "./import-targets.ts";
import { libraryFindings } from "./check-libraries.ts";
import { readSource } from "./source-text.ts";
import { webFindings } from "./check-web-imports.ts";

/** Says where an architecture is out of order. Nothing said is a pass. */
export function orderFindings(architecture: Architecture): string[] {
  const order = Object.keys(architecture);
  return Object.entries(architecture).flatMap(([name, uses]) =>
    (uses === "all above" ? [] : uses)
      .filter((used) => !order.slice(0, order.indexOf(name)).includes(used))
      .map((used) => `"${name}" uses "${used}", which is not listed above it. Move one of them, or part them.`),
  );
}

/** Says where a file of `src/` breaks the architecture. Nothing said is a pass. */
export function fileFindings({ path, source }: SourceFile): string[] {
  if (isTest(path)) return [];
  const { code } = readSource(source);
  if (path === "src/main.ts") return [...importTargets(source).flatMap(mainFindings), ...exportFindings(code)];

  const [, name = "", file = ""] = /^src\/([^/]+)\/(?:.*\/)?([^/]+)$/.exec(path) ?? [];
  if (name === "") return ["It lies outside every module. Only src/main.ts may."];
  if (!(name in modules)) return [`"${name}" is not a module of architecture.ts. Add its line there.`];

  const isPure = !(file in edges) && !outside.includes(name);
  return [
    ...(file === "index.ts" ? ["It is a barrel. Name the file for its one idea."] : []),
    ...importTargets(source).flatMap((target) => importFindings({ path, name, file, target })),
    ...exportFindings(code),
    ...(isPure ? impurityFindings(code) : []),
  ];
}

/** What starts the process stands above all modules: it reaches what is wired, and the command lines. */
function mainFindings(target: string): string[] {
  if (/^#(?:happenings|platform)\/|^#[^/]+\/(?:.*\/)?commands$|^node:/.test(target)) return [];
  return [`src/main.ts may not import "${target}". It starts what #happenings, #platform and the commands give it.`];
}

function impurityFindings(code: string): string[] {
  return impurities
    .filter((impurity) =>
      new RegExp(`(?<![\\w$])${RegExp.escape(impurity)}${/\w$/.test(impurity) ? "\\b" : ""}`).test(code),
    )
    .map((impurity) => `A pure file may not use ${impurity.replace(/\W$/, "")}. Take what it gives as an argument.`);
}

type Import = { readonly path: string; readonly name: string; readonly file: string; readonly target: string };

function importFindings(found: Import): string[] {
  const { file, target } = found;
  if (target.startsWith("../")) return [`It reaches "${target}". Another module is imported as "#module/file".`];
  if (target.startsWith("./")) {
    if (file in edges || !(posix.basename(target) in edges) || outside.includes(found.name)) return [];
    return [`A pure file may not import "${target}". Let the edge call it instead.`];
  }
  if (edges[file]?.some((allowed) => isWithin(target, allowed))) return [];

  const [, other] = /^#([^/]+)\//.exec(target) ?? [];
  return other === undefined ? packageFindings(found) : moduleFindings(found, other);
}

function packageFindings({ name, file, target }: Import): string[] {
  if (outside.includes(name) || libraries[name]?.some((allowed) => isWithin(target, allowed))) return [];
  return [`${file in edges ? `A ${file}` : "A pure file"} may not import "${target}". See architecture.ts.`];
}

function moduleFindings({ path, name, target }: Import, other: string): string[] {
  const uses: readonly string[] | "all above" = modules[name as keyof typeof modules];
  if (other !== name && uses !== "all above" && !uses.includes(other)) {
    return [`"${name}" uses "${other}", which architecture.ts does not allow it.`];
  }
  if (!outside.includes(name) && `${target.split("/").at(-1)}.ts` in edges) {
    return [`It reaches into the edge of "${other}". Ask its pure files, or let a happening pass in what is needed.`];
  }
  if (`src/${target.slice(1)}`.startsWith(`${posix.dirname(path)}/`)) {
    return [
      `It imports "${target}" of its own folder. Write it as "./${posix.relative(posix.dirname(path), `src/${target.slice(1)}`)}.ts".`,
    ];
  }
  return [];
}

if (import.meta.main) {
  const files = filesOf("src/**/*.ts");
  const web = filesOf("web/src/**/*.{ts,tsx}");
  const [manifest] = filesOf("package.json");
  conclude("check-architecture", {
    at: `${counted(files.length, "file")} of src and ${counted(web.length, "file")} of web/src`,
    count: files.length,
    findings: [
      ...about("architecture.ts", orderFindings(modules)),
      ...about("package.json", libraryFindings(files, JSON.parse(manifest?.source ?? "{}"))),
      ...files.flatMap((file) => about(file.path, fileFindings(file))),
      ...web.flatMap((file) => about(file.path, webFindings(file))),
    ],
  });
}
