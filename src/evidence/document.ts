/** What a document is. */
export const documentKinds = [
  "invoice-copy",
  "proof-of-delivery",
  "contract",
  "statement",
  "correspondence",
  "letter",
  "other",
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** The largest file that is kept as a document. */
export const documentBytesMax = 50_000_000;

/** As many are put on record at once by hand; more come as a folder. */
export const documentsMax = 20;

export const documentRefusals = {
  too_many_documents: `At most ${documentsMax} files are put on record at once. A folder of them is imported.`,
  item_is_unknown: "There is no such item of this debtor.",
  document_is_empty: "A file has nothing in it.",
  document_is_too_large: `A file is larger than ${documentBytesMax / 1_000_000} MB.`,
  debtor_is_erased: "This debtor was erased: nothing of theirs is kept any more.",
  document_is_not_known: "There is no such document of this debtor.",
  link_is_unknown: "This document is not put to that item.",
} as const;

export type DocumentRefusal = keyof typeof documentRefusals;

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  tif: "image/tiff",
  tiff: "image/tiff",
  gif: "image/gif",
  txt: "text/plain",
  eml: "message/rfc822",
  html: "text/html",
  htm: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What a file is by the ending of its name. Its content is not asked: what is shown is told to be nothing else. */
export function mediaTypeOf(name: string): string {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return mediaTypes[ending] ?? "application/octet-stream";
}
