import { createContext, use } from "react";

/** The zone and the day of the office: "today" means the office's, wherever the browser is. */
export type OfficeClock = {
  readonly zone: string;
  readonly today: string;
  /** By so many milliseconds the server's clock, which decides, is ahead of the browser's. */
  readonly ahead: number;
};

export const OfficeClockContext = createContext<OfficeClock>({ zone: "UTC", today: "1970-01-01", ahead: 0 });

/** The office's zone and day. */
export function useOfficeClock(): OfficeClock {
  return use(OfficeClockContext);
}
