import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";
import { words } from "../words.ts";

/** The one accent: the blue-green of tidal water, where a dunlin feeds. */
// prettier-ignore
const petrol: MantineColorsTuple = [
  "#eaf4f6", "#d5e7eb", "#aacfd8", "#7ab5c3", "#529fb1", "#3a91a6", "#25809a", "#1a6f87", "#0e5a6e", "#084657",
];

/** The greys of dark mode, in the tint of the page, for what the library draws by itself. */
// prettier-ignore
const dark: MantineColorsTuple = [
  "#e9edec", "#b9c2c3", "#98a3a6", "#76828a", "#3b454a", "#2f373b", "#1f2528", "#1a1f22", "#161b1e", "#121618",
];

const fontText = `"Inter", "Segoe UI", -apple-system, "Helvetica Neue", "Liberation Sans", Arial, sans-serif`;

/** How the building blocks of the library look here. The colours of the page itself are in theme.css. */
export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: { light: 8, dark: 7 },
  colors: { petrol, dark },
  fontFamily: fontText,
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  defaultRadius: 6,
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "sm" } },
    Modal: { defaultProps: { centered: false, radius: 10, overlayProps: { backgroundOpacity: 0.35 } } },
    PasswordInput: { defaultProps: { visibilityToggleButtonProps: { "aria-label": words.ui.showPassword } } },
    TextInput: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true, multiline: true, maw: 320 } },
  },
});

/** The library's own colours follow those of the page, so that both stay readable in light and dark. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: colors, dark: colors });

const colors = {
  "--mantine-color-body": "var(--sheet)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-hover": "var(--sunk)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-anchor": "var(--accent-ink)",
  "--mantine-color-error": "var(--red)",
  "--mantine-color-petrol-light": "var(--accent-wash)",
  "--mantine-color-petrol-light-color": "var(--accent-ink)",
  "--mantine-color-petrol-outline": "var(--accent)",
  "--mantine-color-petrol-text": "var(--accent-ink)",
  "--mantine-color-petrol-light-hover": "var(--sunk)",
  "--mantine-color-disabled": "var(--sunk)",
  "--mantine-color-disabled-color": "var(--ink-3)",
  "--mantine-color-disabled-border": "var(--line)",
};
