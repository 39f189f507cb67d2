/**
 * Where people reach the desk with a browser, as `DUNLIN_URL` says it (`https://desk.example.com`), without a slash at its
 * end: links in mail are made of it. Null where it says nothing.
 */
export function deskAddressOf(environment: NodeJS.ProcessEnv): string | null {
  const text = environment["DUNLIN_URL"] ?? "";
  if (text === "") return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new Error("DUNLIN_URL is an address like https://desk.example.com.");
  }
  return url.href.replace(/\/+$/, "");
}
