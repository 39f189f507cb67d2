import { Outlet, useLocation } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Session } from "../client.ts";
import { paths } from "../paths.ts";
import { SignInScreen } from "../sign-in/sign-in-screen.tsx";
import { ChangedBar } from "../procedures/changed-bar.tsx";
import { KeyProvider } from "../ui/key-provider.tsx";
import { NoticeProvider } from "../ui/notice-provider.tsx";
import { OfficeClockContext } from "../ui/office-clock.ts";
import { OfflineLine } from "../ui/offline-line.tsx";
import { isSignedOut } from "../ui/problem.ts";
import { ScreenTitle } from "../ui/screen-title.tsx";
import { DraftsOfContext } from "../ui/stored.ts";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { DeskKeys } from "./desk-keys.tsx";
import { ErrandProvider } from "./errands.tsx";
import { FillingBar } from "./filling-bar.tsx";
import { Header, SectionScreens } from "./header.tsx";
import { ForbiddenScreen } from "./forbidden-screen.tsx";
import { useForbidden } from "./sections.ts";
import { SessionContext, useSessionQuery } from "./session.ts";
import { usePageLanguage } from "./use-page-language.ts";
import "./shell.css";

/** The frame around every screen: it knows who is signed in, and asks whoever is not. */
export function Shell() {
  const { data: session, dataUpdatedAt, error, isPending, refetch } = useSessionQuery();
  const { pathname } = useLocation();
  usePageLanguage(session);
  if (pathname === paths.join) return <Outlet />;
  if (isPending) return <div className="shell-waiting" aria-busy="true" />;
  if (session === null || isSignedOut(error as Error)) return <SignInScreen />;
  if (session === undefined) {
    return (
      <main className="screen">
        <ScreenTitle>{words.shell.name}</ScreenTitle>
        <ReadTrouble error={error as Error} again={() => void refetch()} />
      </main>
    );
  }
  return <SignedIn session={session} readAt={dataUpdatedAt} />;
}

/** The screen at the address, unless the person's role does not open it: then nothing of it is asked for. */
function Screen() {
  const { pathname } = useLocation();
  const forbidden = useForbidden(pathname);
  return forbidden === undefined ? <Outlet /> : <ForbiddenScreen label={forbidden.label} />;
}

type SignedInProps = {
  readonly session: Session;
  /** When the session was read, in milliseconds of the browser's clock. */
  readonly readAt: number;
};

function SignedIn({ session, readAt }: SignedInProps) {
  const { zone, today, now } = session.office;
  const ahead = Date.parse(now) - readAt;
  const clock = useMemo(() => ({ zone, today, ahead }), [zone, today, ahead]);
  return (
    <SessionContext value={session}>
      <OfficeClockContext value={clock}>
        <DraftsOfContext value={session.login.id}>
          <KeyProvider>
            <NoticeProvider>
              <ErrandProvider>
                <a href="#content" className="shell-skip">
                  {words.shell.skip}
                </a>
                <DeskKeys>
                  <Header />
                  <SectionScreens />
                </DeskKeys>
                <OfflineLine />
                <ChangedBar />
                <FillingBar />
                <main id="content" tabIndex={-1}>
                  <Screen />
                </main>
              </ErrandProvider>
            </NoticeProvider>
          </KeyProvider>
        </DraftsOfContext>
      </OfficeClockContext>
    </SessionContext>
  );
}
