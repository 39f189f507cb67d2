/** The parts of an OpenAPI 3.1 document that the web client is made from. */
export type ApiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

type ApiOperation = {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
};

export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
};

const heading = `// Generated from the OpenAPI document of the server. Do not edit: change the operation and generate it again.
import { request, type RequestOptions } from "./ui/request.ts";
`;

/** The source of the web client: a type for each named schema, and a function for each operation, by its id. */
export function clientSource({ paths, components }: ApiDocument): string {
  const types = Object.entries(components?.schemas ?? {})
    .filter(([name]) => name !== "Problem")
    .map(([name, schema]) => `export type ${name} = ${typeOf(schema)};\n`);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationSource({ path, method, operation })),
  );
  return [heading, ...types, ...operations].join("\n");
}

type Placed = { readonly path: string; readonly method: string; readonly operation: ApiOperation };

function operationSource({ path, method, operation }: Placed): string {
  const { operationId: id } = operation;
  const answer = answerType(operation);
  const body = bodyType(operation);
  const named = id[0]?.toUpperCase() + id.slice(1);
  const lines: string[] = [];
  if (body !== undefined && body !== "FormData") lines.push(`export type ${named}Body = ${body};`);
  const isPlain = answer === "undefined" || answer === "Blob";
  if (!isPlain) lines.push(`export type ${named}Answer = ${answer};`);
  const asked = [`method: "${method}"`, `path: ${pathTemplate(path)}`];
  const query = (operation.parameters ?? []).some((parameter) => parameter.in === "query");
  if (query) asked.push("query");
  if (body !== undefined) asked.push("body");
  const input = inputOf(operation, body === undefined || body === "FormData" ? body : `${named}Body`);
  lines.push(
    `export const ${id} = (${input}, options: RequestOptions = {}) =>`,
    `  request<${isPlain ? answer : `${named}Answer`}>({ ${asked.join(", ")}, ...options });`,
    "",
  );
  return lines.join("\n");
}

function inputOf({ parameters = [] }: ApiOperation, body: string | undefined): string {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const fields = [
    ...inPath.map(({ name }) => `readonly ${name}: string`),
    ...inQuery.map(({ name, required, schema }) => field(name, { schema, required: required === true })),
    ...(body === undefined ? [] : [`readonly body: ${body}`]),
  ];
  if (fields.length === 0) return "_: object = {}";
  const names = [...inPath.map(({ name }) => name), ...(body === undefined ? [] : ["body"])];
  const taken = [...names, ...(inQuery.length === 0 ? [] : ["...query"])].join(", ");
  const optional = names.length === 0 && inQuery.every(({ required }) => required !== true) ? " = {}" : "";
  return `{ ${taken} }: { ${fields.join("; ")} }${optional}`;
}

function pathTemplate(path: string): string {
  const below = path.replace(/^\/api/, "");
  return `\`${below.replace(/\{(\w+)\}/g, (_, name: string) => `\${encodeURIComponent(${name})}`)}\``;
}

function bodyType({ requestBody }: ApiOperation): string | undefined {
  if (requestBody === undefined) return undefined;
  if (requestBody.content["multipart/form-data"] !== undefined) return "FormData";
  const schema = requestBody.content["application/json"]?.schema;
  return schema === undefined ? undefined : typeOf(schema);
}

function answerType({ responses }: ApiOperation): string {
  const content = responses["200"]?.content;
  if (content === undefined) return "undefined";
  const schema = content["application/json"]?.schema;
  return schema === undefined ? "Blob" : typeOf(schema);
}

/** A schema as a TypeScript type, read-only throughout. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.split("/").at(-1) ?? "unknown";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.map((choice) => grouped(typeOf(choice))).join(" | ");
  if (Array.isArray(schema.type)) {
    return schema.type.map((type: string) => grouped(typeOf({ ...schema, type }))).join(" | ");
  }
  return plainType(schema);
}

function plainType(schema: Schema): string {
  switch (schema.type) {
    case "string":
    case "boolean":
    case "null":
    case "number":
      return schema.type;
    case "integer":
      return "number";
    case "array":
      return `readonly ${grouped(typeOf(schema.items ?? {}))}[]`;
    case "object":
      return objectType(schema);
    default:
      return "unknown";
  }
}

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties).map(([name, schema]) =>
    field(name, { schema, required: required.includes(name) }),
  );
  if (typeof additionalProperties === "object") {
    const values = `Readonly<Record<string, ${typeOf(additionalProperties)}>>`;
    return fields.length === 0 ? values : `{ ${fields.join("; ")} } & ${values}`;
  }
  if (fields.length === 0) return "Readonly<Record<string, unknown>>";
  return `{ ${fields.join("; ")} }`;
}

function field(name: string, { schema, required }: { schema: Schema; required: boolean }): string {
  const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
  return required ? `readonly ${key}: ${typeOf(schema)}` : `readonly ${key}?: ${typeOf(schema)} | undefined`;
}

function grouped(type: string): string {
  return / [|&] /.test(type) || type.startsWith("readonly ") ? `(${type})` : type;
}
